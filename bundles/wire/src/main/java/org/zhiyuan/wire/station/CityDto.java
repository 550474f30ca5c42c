package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** A city organisation (市级专门服务机构) and its filing with the province (R13). */
@XmlType(name = "City")
public final class CityDto implements Versioned {
    public String region;
    public Long version;
    public String name;
    public String agency;
    public String contact;
    public Boolean available;
    public Boolean active;
    public CityRecommendationDto recommendation;
    public String filing;

    @XmlSchemaType(name = "date")
    public String filedOn;
    /** In the answer to a first official, what waits for a second one (R94). */
    public ProposalDto proposal;

    @Override
    public String key() {
        return region;
    }

    @Override
    public Long version() {
        return version;
    }

    /** What its bundle tells comes and goes with the bundle. */
    @Override
    public boolean entire() {
        return false;
    }
}
