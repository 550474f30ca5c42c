package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The province's review (省级审核), R34. */
@XmlType(name = "Review")
public final class ReviewDto {
    public String decision;
    public String reason;
    public String by;
    @XmlSchemaType(name = "dateTime")
    public String at;
}
