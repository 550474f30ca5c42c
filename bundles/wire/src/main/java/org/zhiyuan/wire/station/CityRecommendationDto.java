package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The document by which the city's industry department recommends its agency (择优推荐), R13. */
@XmlType(name = "CityRecommendation")
public final class CityRecommendationDto {
    public String document;

    @XmlSchemaType(name = "date")
    public String date;
}
