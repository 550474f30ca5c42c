package org.zhiyuan.station;

import java.util.List;
import org.zhiyuan.core.Problems;

/** What a city agency states when it assesses (测评), R27, R28; {@code departmentOpinion} names the local SME department's consent. */
public record NewAssessment(List<Judgement> judgements, String report, String departmentOpinion, boolean recommended) {

    public NewAssessment {
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
        new Problems().text("report", report, 4000).raise();
    }
}
