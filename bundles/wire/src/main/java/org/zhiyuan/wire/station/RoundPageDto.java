package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All rounds, latest first. */
@XmlType(name = "RoundPage")
public final class RoundPageDto {
    public List<RoundDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
