package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of teams. */
@XmlType(name = "TeamPage")
public final class TeamPageDto {
    public List<TeamDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
