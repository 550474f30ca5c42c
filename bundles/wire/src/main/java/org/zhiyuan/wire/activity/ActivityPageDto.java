package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of activities. */
@XmlType(name = "ActivityPage")
public final class ActivityPageDto {
    public List<ActivityDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
