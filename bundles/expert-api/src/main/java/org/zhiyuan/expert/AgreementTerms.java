package org.zhiyuan.expert;

import org.zhiyuan.core.Problems;

/** The six mandatory parts of an agreement (协议六项内容): content, way, time, place, working conditions, safety; 志愿服务条例 art. 14, R79. */
public record AgreementTerms(
        String content, String way, String time, String place, String workingConditions, String safety) {

    public AgreementTerms {
        new Problems()
                .text("content", content, 2000)
                .text("way", way, 2000)
                .text("time", time, 2000)
                .text("place", place, 2000)
                .text("workingConditions", workingConditions, 2000)
                .text("safety", safety, 2000)
                .raise();
    }
}
