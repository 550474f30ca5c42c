package org.zhiyuan.wire.entry;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.station.StationApplicationDto;

/** What is entered on somebody's behalf (代为登记): one of the three; an expert's declaration is not taken from others. */
@XmlType(name = "EntryInput")
public final class EntryInputDto {
    public ExpertApplicationDto expert;
    public NewEnterpriseDto enterprise;
    public StationApplicationDto station;
    /** Whether the person has asked for it, knowing what is entered. */
    public Boolean asked;
}
