package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlTransient;
import javax.xml.bind.annotation.XmlType;

/** What is planned (活动计划); {@code experts} are ids, and there is no price anywhere (R88). */
@XmlType(name = "ActivityPlan")
public final class ActivityPlanDto {
    public String type;
    public String title;
    public String station;
    public String place;

    @XmlSchemaType(name = "dateTime")
    public String start;

    @XmlSchemaType(name = "dateTime")
    public String end;

    @XmlTransient
    public Map<String, Object> fields;

    @JsonIgnore
    @XmlElementWrapper(name = "fields")
    @XmlElement(name = "field")
    public List<FieldDto> fieldList;

    public List<String> experts;
    public String demand;
    public Integer capacity;
}
