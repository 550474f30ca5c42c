package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An administrative penalty (行政处罚), R26. */
@XmlType(name = "Penalty")
public final class PenaltyDto {
    @XmlSchemaType(name = "date")
    public String decidedOn;

    public String authority;
    public String reason;
    public Boolean againstPrincipal;
}
