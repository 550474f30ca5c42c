package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.wire.Names;

/** A demand that a station has collected (需求搜集), R42: the enterprise by its credit code, how, and what. */
@XmlType(name = "NewCollection")
public final class NewCollectionDto {
    public String station;
    public String enterprise;

    @Names(DemandSource.class)
    public String source;

    public String subject;
    public String description;
    public String risk;
}
