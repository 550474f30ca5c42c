package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of honours. */
@XmlType(name = "HonourPage")
public final class HonourPageDto {
    public List<HonourDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
