package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.wire.Names;

/** What an official of the province decides (审核意见), R34; items are for a supplement. */
@XmlType(name = "StationReviewInput")
public final class StationReviewDto {
    @Names(ReviewDecision.class)
    public String decision;

    public String reason;
    public List<String> items;
}
