package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.Map;
import org.zhiyuan.core.Region;

/**
 * What the rule laboratory shall try (规则试算): values that are not published, over the whole pool or one region of it.
 *
 * @param day the day both books are applied on, today when null
 * @param region only those within it, all when null
 * @param limit at most so many whose outcome changes are listed, 1 to 1000; all are counted
 * @param cursor where an earlier trial ran out of time, or null
 */
public record NewTrial(
        RuleSubject subject,
        Map<ParameterId, RuleValue> values,
        LocalDate day,
        Region region,
        int limit,
        String cursor) {

    public static final int MAX_LIMIT = 1000;

    public NewTrial {
        values = Map.copyOf(values);
    }
}
