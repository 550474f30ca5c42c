package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.wire.Names;

/** A document beside the five materials (佐证材料): the clause that it proves, R19 or R21 to R24, and for R23 which document it is. */
@XmlType(name = "Evidence")
public final class EvidenceDto {
    public String clause;

    @Names(ManagementDocument.class)
    public String managementDocument;

    public String document;
}
