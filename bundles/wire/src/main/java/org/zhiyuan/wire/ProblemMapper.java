package org.zhiyuan.wire;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Maps refusals to problem details (REST) and faults (SOAP). */
public final class ProblemMapper {
    private ProblemMapper() {}

    public static ProblemDto toProblem(PlatformException e, int status, Locale locale, String reference) {
        ProblemDto dto = problem(e.code(), status, e.text(), locale);
        dto.problems = problems(e, locale);
        dto.findings = findings(e, locale);
        dto.reference = reference;
        return dto;
    }

    /** A refusal of the transport itself: a wrong method, media type or path. */
    public static ProblemDto problem(ErrorCode code, int status, Text detail, Locale locale) {
        ProblemDto dto = new ProblemDto();
        dto.type = "urn:zhiyuan:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        dto.title = title(code).in(locale);
        dto.status = status;
        dto.detail = detail.in(locale);
        dto.code = code.name();
        return dto;
    }

    public static FaultDto toFault(PlatformException e, Locale locale, String reference) {
        FaultDto dto = new FaultDto();
        dto.code = e.code().name();
        dto.message = e.text().in(locale);
        dto.problems = problems(e, locale);
        dto.findings = findings(e, locale);
        dto.reference = reference;
        return dto;
    }

    private static List<FieldProblemDto> problems(PlatformException e, Locale locale) {
        return e.problems().isEmpty()
                ? null
                : e.problems().stream()
                        .map(problem -> {
                            FieldProblemDto dto = new FieldProblemDto();
                            dto.field = problem.field();
                            dto.rule = problem.rule().in(locale);
                            return dto;
                        })
                        .toList();
    }

    private static List<FindingDto> findings(PlatformException e, Locale locale) {
        return e.findings().isEmpty()
                ? null
                : e.findings().stream()
                        .map(finding -> KernelMapper.toDto(finding, locale))
                        .toList();
    }

    private static Text title(ErrorCode code) {
        return switch (code) {
            case INVALID -> Text.of("输入有误", "Invalid input");
            case DENIED -> Text.of("拒绝访问", "Access denied");
            case NOT_FOUND -> Text.of("未找到", "Not found");
            case CONFLICT -> Text.of("与当前状态冲突", "Conflict with the present state");
            case STALE -> Text.of("内容已变更", "Changed meanwhile");
            case UNAVAILABLE -> Text.of("暂不可用", "Temporarily unavailable");
            case FAILED -> Text.of("平台内部错误", "Platform failure");
        };
    }
}
