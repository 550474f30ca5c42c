package org.zhiyuan.wire.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of ties. */
@XmlType(name = "TiePage")
public final class TiePageDto {
    public List<TieDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
