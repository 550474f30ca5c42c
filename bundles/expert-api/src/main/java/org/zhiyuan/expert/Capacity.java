package org.zhiyuan.expert;

import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** How much an expert is ready to take on (服务容量), R97: planned hours a month and requests at a time; null means without limit. */
public record Capacity(Integer hoursPerMonth, Integer requestsAtOnce) {

    public static final Capacity UNLIMITED = new Capacity(null, null);

    private static final int MOST_HOURS = 744;
    private static final int MOST_REQUESTS = 1000;

    public Capacity {
        new Problems()
                .check(
                        hoursPerMonth == null || hoursPerMonth >= 0 && hoursPerMonth <= MOST_HOURS,
                        "hoursPerMonth",
                        Text.format("须在0至%d之间", "must be between 0 and %d", MOST_HOURS))
                .check(
                        requestsAtOnce == null || requestsAtOnce >= 0 && requestsAtOnce <= MOST_REQUESTS,
                        "requestsAtOnce",
                        Text.format("须在0至%d之间", "must be between 0 and %d", MOST_REQUESTS))
                .raise();
    }

    public boolean limited() {
        return hoursPerMonth != null || requestsAtOnce != null;
    }
}
