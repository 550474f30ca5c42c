package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of programmes. */
@XmlType(name = "ProgrammePage")
public final class ProgrammePageDto {
    public List<ProgrammeDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
