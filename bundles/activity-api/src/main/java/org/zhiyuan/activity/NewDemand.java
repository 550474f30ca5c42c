package org.zhiyuan.activity;

import org.zhiyuan.core.Problems;

/** What an enterprise asks for; {@code risk} states what could be dangerous for a volunteer (条例 art. 13), empty if nothing. */
public record NewDemand(String subject, String description, String risk) {

    public NewDemand {
        risk = risk == null ? "" : risk;
        new Problems()
                .text("subject", subject, 200)
                .text("description", description, 4000)
                .raise();
    }
}
