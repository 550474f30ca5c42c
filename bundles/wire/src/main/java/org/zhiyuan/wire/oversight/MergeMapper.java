package org.zhiyuan.wire.oversight;

import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.NewMerge;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps merges of duplicates. */
public final class MergeMapper {
    private MergeMapper() {}

    public static NewMerge fromDto(NewMergeDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewMerge(
                        in.one("kind", input.kind, MergeKind.class),
                        in.text("survivor", input.survivor),
                        in.text("merged", input.merged),
                        in.text("reason", input.reason)));
    }

    public static MergeDto toDto(Merge merge, Locale locale) {
        MergeDto dto = new MergeDto();
        dto.id = merge.id().value();
        dto.version = merge.version();
        dto.kind = merge.kind().name();
        dto.kindName = merge.kind().label().in(locale);
        dto.survivor = merge.survivor();
        dto.merged = merge.merged();
        dto.reason = merge.reason();
        dto.standing = merge.standing();
        dto.proposal = KernelMapper.toDto(merge.proposal());
        dto.proposedBy = KernelMapper.text(merge.proposedBy());
        dto.madeBy = KernelMapper.text(merge.madeBy());
        dto.madeAt = Moments.text(merge.madeAt());
        dto.undoneBy = KernelMapper.text(merge.undoneBy());
        dto.undoneAt = Moments.text(merge.undoneAt());
        dto.undoReason = merge.undoReason();
        return dto;
    }

    public static MergePageDto toDto(Page<Merge> page, Locale locale) {
        MergePageDto dto = new MergePageDto();
        dto.items = page.items().stream().map(merge -> toDto(merge, locale)).toList();
        dto.next = page.next();
        return dto;
    }
}
