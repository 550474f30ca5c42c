package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import javax.xml.bind.Marshaller;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlTransient;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.Versioned;

/** An activity (志愿服务活动), R11; what its service type added is an object in JSON and a list of names and values in XML. */
@XmlType(name = "Activity")
public final class ActivityDto implements Versioned {
    public String id;
    public Long version;

    @Names(ActivityStage.class)
    public String stage;

    public String type;
    public String typeName;
    public String title;
    public String station;
    public HostDto host;
    public String region;
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

    public Integer capacity;
    public String demand;
    public Boolean oneToOne;
    public List<ExpertSeatDto> experts;
    public List<EnterpriseSeatDto> enterprises;
    public List<ConfirmationDto> confirmations;
    public List<RatingDto> ratings;
    public FeedbackDto feedback;
    public List<StepDto> history;

    /** The list of XML follows from the object of JSON, which alone is kept for request keys. */
    void beforeMarshal(Marshaller marshaller) {
        if (fieldList == null && fields != null) {
            fieldList = FieldValues.toList(fields);
        }
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
