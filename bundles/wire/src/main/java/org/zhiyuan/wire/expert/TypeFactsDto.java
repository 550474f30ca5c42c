package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import javax.xml.bind.Marshaller;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlTransient;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.activity.FieldDto;
import org.zhiyuan.wire.activity.FieldValues;

/** What is stated for a type of expert that a bundle adds (R55): an object in JSON, names and texts in XML. */
@XmlType(name = "TypeFacts")
public final class TypeFactsDto {
    public String type;

    @XmlTransient
    public Map<String, Object> fields;

    @JsonIgnore
    @XmlElementWrapper(name = "fields")
    @XmlElement(name = "field")
    public List<FieldDto> fieldList;

    /** The list of XML follows from the object of JSON, which alone is kept for request keys. */
    void beforeMarshal(Marshaller marshaller) {
        if (fieldList == null && fields != null) {
            fieldList = FieldValues.toList(fields);
        }
    }
}
