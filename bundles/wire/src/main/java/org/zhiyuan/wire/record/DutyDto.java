package org.zhiyuan.wire.record;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A station's yearly duty (年度活动场次), R43. */
@XmlType(name = "Duty")
public final class DutyDto {
    public String station;
    public Integer year;
    public Integer done;
    public Integer required;
    public Boolean met;
    public List<String> activities;
}
