package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of trainings. */
@XmlType(name = "TrainingPage")
public final class TrainingPageDto {
    public List<TrainingDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
