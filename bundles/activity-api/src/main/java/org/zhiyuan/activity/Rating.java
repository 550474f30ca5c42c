package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** An enterprise's rating (评价): 1 to 5 stars, its answer to "were you charged?" (R88), a remark. */
public record Rating(EnterpriseId enterprise, int stars, boolean charged, String remark, Instant at) {

    public Rating {
        new Problems()
                .check(stars >= 1 && stars <= 5, "stars", Text.of("须为1至5星", "must be 1 to 5"))
                .raise();
    }
}
