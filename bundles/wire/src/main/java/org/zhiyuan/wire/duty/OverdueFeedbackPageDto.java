package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of missing reports. */
@XmlType(name = "OverdueFeedbackPage")
public final class OverdueFeedbackPageDto {
    public List<OverdueFeedbackDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
