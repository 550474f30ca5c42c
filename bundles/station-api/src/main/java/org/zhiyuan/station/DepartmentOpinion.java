package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;

/**
 * What the local department for small and medium enterprises (本地区中小企业主管部门) says of an application, R27: its consent or its refusal, the
 * number of its document, its reason.
 */
public record DepartmentOpinion(
        boolean consents, String document, String opinion, Region region, AccountId by, Instant at) {

    public DepartmentOpinion {
        new Problems()
                .text("document", document, 200)
                .text("opinion", opinion, 1000)
                .raise();
    }
}
