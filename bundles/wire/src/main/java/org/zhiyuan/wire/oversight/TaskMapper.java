package org.zhiyuan.wire.oversight;

import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.supervision.Disclosure;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.wire.Moments;

/** Maps officials' tasks and disclosures. */
public final class TaskMapper {
    private TaskMapper() {}

    public static TaskPageDto toDto(Page<OfficialTask> page, Locale locale) {
        TaskPageDto dto = new TaskPageDto();
        dto.items = page.items().stream().map(task -> toDto(task, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    public static TaskDto toDto(OfficialTask task, Locale locale) {
        TaskDto dto = new TaskDto();
        dto.id = task.id().value();
        dto.kind = task.kind().name();
        dto.kindName = task.kind().label().in(locale);
        dto.role = task.role().name();
        dto.region = task.region().code();
        dto.subjectKind = task.subjectKind();
        dto.subject = task.subject();
        dto.stage = task.stage();
        dto.origin = task.origin() == null ? null : task.origin().value();
        dto.openedAt = Moments.text(task.openedAt());
        dto.remindOn = Moments.text(task.remindOn());
        dto.due = Moments.text(task.due());
        dto.remindedAt = Moments.text(task.remindedAt());
        dto.escalatedAt = Moments.text(task.escalatedAt());
        dto.handedOverAt = Moments.text(task.handedOverAt());
        return dto;
    }

    public static DisclosurePageDto toDto(Page<Disclosure> page) {
        DisclosurePageDto dto = new DisclosurePageDto();
        dto.items = page.items().stream().map(TaskMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    private static DisclosureDto toDto(Disclosure disclosure) {
        DisclosureDto dto = new DisclosureDto();
        dto.at = Moments.text(disclosure.at());
        dto.byName = disclosure.byName();
        dto.kind = disclosure.kind();
        dto.subject = disclosure.subject();
        dto.purpose = disclosure.purpose();
        return dto;
    }
}
