package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of demands. */
@XmlType(name = "DemandPage")
public final class DemandPageDto {
    public List<DemandDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
