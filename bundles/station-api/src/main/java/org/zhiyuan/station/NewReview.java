package org.zhiyuan.station;

import java.util.List;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Text;

/**
 * What an official of the province decides (审核意见), R34; a refusal has a reason, a supplement the items that are wanted, or its reason as
 * the only one.
 */
public record NewReview(ReviewDecision decision, String reason, List<String> items) {

    public NewReview {
        items = items == null ? List.of() : List.copyOf(items);
        Problems problems = new Problems()
                .require("decision", decision)
                .check(
                        items.isEmpty() || decision == ReviewDecision.SUPPLEMENT,
                        "items",
                        Text.of("只有补正才列明事项", "are only for a supplement"));
        if (reason != null
                || decision == ReviewDecision.REJECT
                || decision == ReviewDecision.SUPPLEMENT && items.isEmpty()) {
            problems.text("reason", reason, 1000);
        }
        check(problems, items);
        if (decision == ReviewDecision.SUPPLEMENT && items.isEmpty() && reason != null) {
            items = List.of(reason);
        }
    }

    public static NewReview of(ReviewDecision decision, String reason) {
        return new NewReview(decision, reason, List.of());
    }

    /** At most 50 items of at most 300 characters. */
    static void check(Problems problems, List<String> items) {
        problems.check(items.size() <= 50, "items", Text.of("最多50项", "must be at most 50"));
        for (int i = 0; i < items.size(); i++) {
            problems.text("items[" + i + "]", items.get(i), 300);
        }
        problems.raise();
    }
}
