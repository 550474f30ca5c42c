package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** A rating to give: 1 to 5 stars, and whether anything was charged (R88). */
@XmlType(name = "NewRating")
public final class NewRatingDto {
    public Integer stars;
    public Boolean charged;
    public String remark;
}
