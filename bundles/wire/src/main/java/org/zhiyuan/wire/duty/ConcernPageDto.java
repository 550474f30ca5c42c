package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of concerns. */
@XmlType(name = "ConcernPage")
public final class ConcernPageDto {
    public List<ConcernDto> items;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
