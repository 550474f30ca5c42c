package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of tasks set stations. */
@XmlType(name = "AssignmentPage")
public final class AssignmentPageDto {
    public List<AssignmentDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
