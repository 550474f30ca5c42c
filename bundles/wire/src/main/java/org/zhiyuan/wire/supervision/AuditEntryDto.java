package org.zhiyuan.wire.supervision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlTransient;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.activity.FieldDto;

/** One entry of the audit trail (审计记录), R94, linked to the one before by its hash. */
@XmlType(name = "AuditEntry")
public final class AuditEntryDto {
    public Long sequence;

    @XmlSchemaType(name = "dateTime")
    public String at;

    public String by;
    public String byName;
    public String operation;
    public String kind;
    public String subject;

    @XmlTransient
    public Map<String, String> details;

    @JsonIgnore
    @XmlElementWrapper(name = "details")
    @XmlElement(name = "detail")
    public List<FieldDto> detailList;

    public String hash;
}
