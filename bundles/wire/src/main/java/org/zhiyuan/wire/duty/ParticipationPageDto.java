package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of participations. */
@XmlType(name = "ParticipationPage")
public final class ParticipationPageDto {
    public List<ParticipationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
