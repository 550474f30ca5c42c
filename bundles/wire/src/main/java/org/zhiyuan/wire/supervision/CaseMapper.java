package org.zhiyuan.wire.supervision;

import org.zhiyuan.core.Page;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.CaseSums;
import org.zhiyuan.supervision.NewCase;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps cases. */
public final class CaseMapper {

    /** The next stage of a case, and why. */
    public record Decision(CaseStage next, String reason) {}

    private CaseMapper() {}

    public static NewCase fromDto(NewCaseDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewCase(
                        in.one("kind", input.kind, CaseKind.class),
                        in.text("subjectKind", input.subjectKind),
                        in.text("subject", input.subject),
                        in.text("statement", input.statement)));
    }

    public static Decision fromDto(CaseDecisionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Decision(
                        in.required("next", in.one("next", input.next, CaseStage.class)),
                        in.required("reason", in.text("reason", input.reason))));
    }

    public static CaseSums fromDto(CaseSumsDto dto) {
        return Input.read(
                dto,
                (in, input) -> new CaseSums(
                        in.decimal("charged", input.charged),
                        in.decimal("refunded", input.refunded),
                        in.date("refundedOn", input.refundedOn),
                        in.decimal("fine", input.fine)));
    }

    public static CaseDto toDto(SupervisionCase found) {
        CaseDto dto = new CaseDto();
        dto.id = found.id().value();
        dto.version = found.version();
        dto.kind = found.kind().name();
        dto.subjectKind = found.subjectKind();
        dto.subject = found.subject();
        dto.region = found.region().code();
        dto.statement = found.statement();
        dto.stage = found.stage().name();
        dto.openedAt = Moments.text(found.openedAt());
        dto.due = Moments.text(found.due());
        dto.proposal = KernelMapper.toDto(found.proposal());
        dto.history = KernelMapper.steps(found.history());
        dto.sums = found.sums() == null ? null : toDto(found.sums());
        return dto;
    }

    private static CaseSumsDto toDto(CaseSums sums) {
        CaseSumsDto dto = new CaseSumsDto();
        dto.charged = sums.charged();
        dto.refunded = sums.refunded();
        dto.refundedOn = Moments.text(sums.refundedOn());
        dto.fine = sums.fine();
        return dto;
    }

    public static CasePageDto toDto(Page<SupervisionCase> page) {
        CasePageDto dto = new CasePageDto();
        dto.items = page.items().stream().map(CaseMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
