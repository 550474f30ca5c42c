package org.zhiyuan.wire.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of officials' tasks. */
@XmlType(name = "TaskPage")
public final class TaskPageDto {
    public List<TaskDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
