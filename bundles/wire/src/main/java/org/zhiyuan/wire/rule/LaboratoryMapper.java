package org.zhiyuan.wire.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.NewTrial;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.Replay;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.rule.Trial;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.wire.FindingDto;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps the rule laboratory's trials and replays. */
public final class LaboratoryMapper {
    private static final int DEFAULT_LIMIT = 100;

    private LaboratoryMapper() {}

    public static NewTrial fromDto(NewTrialDto dto) {
        return Input.read(dto, (in, input) -> {
            Map<ParameterId, RuleValue> values = new LinkedHashMap<>();
            in.list("values", input.values, LaboratoryMapper::entry).forEach(entry -> {
                if (values.put(entry.getKey(), entry.getValue()) != null) {
                    in.refuse(
                            "values",
                            Text.of("参数重复：" + entry.getKey(), "the parameter comes twice: " + entry.getKey()));
                }
            });
            return new NewTrial(
                    in.required("subject", in.one("subject", input.subject, RuleSubject.class)),
                    values,
                    in.date("day", input.day),
                    in.value("region", input.region, Region::of),
                    input.limit == null ? DEFAULT_LIMIT : input.limit,
                    in.text("cursor", input.cursor));
        });
    }

    private static Map.Entry<ParameterId, RuleValue> entry(Input in, TrialValueDto dto) {
        ParameterId id = in.required("parameter", in.value("parameter", dto.parameter, ParameterId::new));
        RuleValue value = RuleMapper.value(in, dto.number, dto.items);
        return id == null ? null : Map.entry(id, value);
    }

    public static TrialDto toDto(Trial trial, Locale locale) {
        TrialDto dto = new TrialDto();
        dto.subject = trial.subject().name();
        dto.day = Moments.text(trial.day());
        dto.revision = trial.revision();
        dto.judged = trial.judged();
        dto.newlyPassing = trial.newlyPassing();
        dto.newlyFailing = trial.newlyFailing();
        dto.stillPassing = trial.stillPassing();
        dto.stillFailing = trial.stillFailing();
        dto.cases = trial.cases().stream().map(found -> toDto(found, locale)).toList();
        dto.next = trial.next();
        return dto;
    }

    private static TrialCaseDto toDto(Trial.Case found, Locale locale) {
        TrialCaseDto dto = new TrialCaseDto();
        dto.id = found.id();
        dto.name = found.name();
        dto.stage = found.stage();
        dto.passes = found.passes();
        dto.findings = findings(found.findings(), locale);
        return dto;
    }

    public static ReplayDto toDto(Replay replay, Locale locale) {
        ReplayDto dto = new ReplayDto();
        dto.subject = replay.subject().name();
        dto.id = replay.id();
        dto.stored = KernelMapper.toDto(replay.stored(), locale);
        dto.then = KernelMapper.toDto(replay.then(), locale);
        dto.today = KernelMapper.toDto(replay.today(), locale);
        dto.differsThen = !replay.differsThen().isEmpty();
        dto.differsToday = !replay.differsToday().isEmpty();
        dto.differencesThen = findings(replay.differsThen(), locale);
        dto.differencesToday = findings(replay.differsToday(), locale);
        return dto;
    }

    private static List<FindingDto> findings(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> KernelMapper.toDto(finding, locale))
                .toList();
    }
}
