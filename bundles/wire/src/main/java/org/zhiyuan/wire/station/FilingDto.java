package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A city agency's filing with the province (备案), R13, with the recommendation where the department sent it on paper. */
@XmlType(name = "Filing")
public final class FilingDto {
    public String filing;

    @XmlSchemaType(name = "date")
    public String filedOn;

    public CityRecommendationDto recommendation;
}
