package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of service records. */
@XmlType(name = "RecordPage")
public final class RecordPageDto {
    public List<RecordDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
