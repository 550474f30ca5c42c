package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of petitions. */
@XmlType(name = "PetitionPage")
public final class PetitionPageDto {
    public List<PetitionDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
