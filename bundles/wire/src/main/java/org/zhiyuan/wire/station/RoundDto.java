package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** The yearly recognition round (年度认定工作), R36. */
@XmlType(name = "Round")
public final class RoundDto implements Versioned {
    public Integer year;
    public Long version;
    public String notice;
    @XmlSchemaType(name = "date")
    public String opens;
    @XmlSchemaType(name = "date")
    public String closes;

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public Long version() {
        return version;
    }
}
