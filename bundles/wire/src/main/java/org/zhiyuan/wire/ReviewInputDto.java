package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.ReviewDecision;

/** What the province decides, and why. */
@XmlType(name = "ReviewInput")
public final class ReviewInputDto {
    @Names(ReviewDecision.class)
    public String decision;

    public String reason;
}
