package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.ReviewDecision;

/** The province's review (省级审核), R34. */
@XmlType(name = "Review")
public final class ReviewDto {
    @Names(ReviewDecision.class)
    public String decision;

    public String reason;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
