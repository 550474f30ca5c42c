package org.zhiyuan.wire.supervision;

import java.util.Optional;
import java.util.TreeMap;
import org.zhiyuan.core.Page;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;
import org.zhiyuan.wire.activity.FieldValues;

/** Maps the audit trail (R94). */
public final class AuditMapper {
    private AuditMapper() {}

    public static AuditEntryDto toDto(AuditEntry entry) {
        AuditEntryDto dto = new AuditEntryDto();
        dto.sequence = entry.sequence();
        dto.at = Moments.text(entry.at());
        dto.by = KernelMapper.text(entry.by());
        dto.byName = entry.byName();
        dto.operation = entry.operation();
        dto.kind = entry.kind();
        dto.subject = entry.subject();
        dto.details = new TreeMap<>(entry.details());
        dto.detailList = FieldValues.toList(new TreeMap<>(entry.details()));
        dto.hash = entry.hash();
        return dto;
    }

    public static AuditPageDto toDto(Page<AuditEntry> page) {
        AuditPageDto dto = new AuditPageDto();
        dto.items = page.items().stream().map(AuditMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    /** From the sequence of the first broken link, if there is one. */
    public static AuditVerificationDto toDto(Optional<Long> firstBroken) {
        AuditVerificationDto dto = new AuditVerificationDto();
        dto.whole = firstBroken.isEmpty();
        dto.firstBroken = firstBroken.orElse(null);
        return dto;
    }
}
