package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of the public register. */
@XmlType(name = "RegisterPage")
public final class RegisterPageDto {
    public List<RegisteredStationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
