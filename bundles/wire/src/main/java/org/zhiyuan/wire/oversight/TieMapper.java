package org.zhiyuan.wire.oversight;

import java.util.Locale;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps officials' ties. */
public final class TieMapper {
    private TieMapper() {}

    public static NewTie fromDto(NewTieDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewTie(
                        in.value("official", input.official, AccountId::new),
                        in.one("kind", input.kind, TieKind.class),
                        in.value("unit", input.unit, CreditCode::of),
                        in.value("person", input.person, IdNumber::of),
                        in.text("note", input.note)));
    }

    public static TieDto toDto(Tie tie, Locale locale) {
        TieDto dto = new TieDto();
        dto.id = tie.id().value();
        dto.version = tie.version();
        dto.official = tie.official().value();
        dto.kind = tie.kind().name();
        dto.kindName = tie.kind().label().in(locale);
        dto.unit = tie.unit() == null ? null : tie.unit().value();
        dto.person = tie.person() == null ? null : tie.person().masked();
        dto.note = tie.note();
        dto.declaredBy = KernelMapper.text(tie.declaredBy());
        dto.declaredAt = Moments.text(tie.declaredAt());
        return dto;
    }

    public static TiePageDto toDto(Page<Tie> page, Locale locale) {
        TiePageDto dto = new TiePageDto();
        dto.items = page.items().stream().map(tie -> toDto(tie, locale)).toList();
        dto.next = page.next();
        return dto;
    }
}
