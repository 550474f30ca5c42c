package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An enterprise's rating (评价) and its answer to "were you charged?" (R88). */
@XmlType(name = "Rating")
public final class RatingDto {
    public String enterprise;
    public Integer stars;
    public Boolean charged;
    public String remark;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
