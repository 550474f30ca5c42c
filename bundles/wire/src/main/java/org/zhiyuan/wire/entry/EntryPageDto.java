package org.zhiyuan.wire.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of entries on somebody's behalf. */
@XmlType(name = "EntryPage")
public final class EntryPageDto {
    public List<EntryDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
