package org.zhiyuan.wire.record;

import java.util.Locale;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps yearly evaluations (R82). */
public final class EvaluationMapper {
    private EvaluationMapper() {}

    public static EvaluationDto toDto(YearEvaluation evaluation, Locale locale) {
        EvaluationDto dto = new EvaluationDto();
        dto.year = evaluation.year();
        dto.version = evaluation.version();
        dto.computedAt = Moments.text(evaluation.computedAt());
        dto.preview = evaluation.preview();
        dto.published = evaluation.published();
        dto.proposal = KernelMapper.toDto(evaluation.proposal());
        dto.scores =
                evaluation.scores().stream().map(score -> toDto(score, locale)).toList();
        return dto;
    }

    public static ScoreDto toDto(ExpertScore score, Locale locale) {
        ScoreDto dto = new ScoreDto();
        dto.rank = score.rank();
        dto.expert = score.expert().value();
        dto.name = score.name();
        dto.minutes = score.minutes();
        dto.hours = Moments.hours(score.minutes());
        dto.sessions = score.sessions();
        dto.averageStars = score.averageStars();
        dto.timePoints = score.timePoints();
        dto.qualityPoints = score.qualityPoints();
        dto.score = score.score();
        dto.calculation = KernelMapper.text(score.calculation(), locale);
        return dto;
    }
}
