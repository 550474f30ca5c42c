package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of calls for experts. */
@XmlType(name = "CallPage")
public final class CallPageDto {
    public List<CallDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
