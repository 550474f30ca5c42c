package org.zhiyuan.station;

import java.util.List;
import org.zhiyuan.core.Problems;

/** What a city agency states when it assesses (测评), R27, R28; {@code reason} says why it does not recommend. */
public record NewAssessment(List<Judgement> judgements, String report, boolean recommended, String reason) {

    public NewAssessment {
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
        Problems problems = new Problems().text("report", report, 4000);
        if (!recommended) {
            problems.text("reason", reason, 1000);
        }
        problems.raise();
    }
}
