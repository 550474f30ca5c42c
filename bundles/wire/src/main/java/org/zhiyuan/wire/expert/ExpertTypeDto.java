package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A type of expert one can apply for (专家类型), R55; {@code schema} of its own facts is an object in JSON and text in XML. */
@XmlType(name = "ExpertType")
public final class ExpertTypeDto {
    public String id;
    public String name;
    public String summary;
    public List<AlternativeDto> alternatives;

    @JsonRawValue
    public String schema;
}
