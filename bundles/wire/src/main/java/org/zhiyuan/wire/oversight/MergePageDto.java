package org.zhiyuan.wire.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of merges. */
@XmlType(name = "MergePage")
public final class MergePageDto {
    public List<MergeDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
