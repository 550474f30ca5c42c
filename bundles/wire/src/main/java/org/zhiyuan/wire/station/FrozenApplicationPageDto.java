package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** Every submission of an application, first to last. */
@XmlType(name = "FrozenApplicationPage")
public final class FrozenApplicationPageDto {
    public List<FrozenApplicationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
