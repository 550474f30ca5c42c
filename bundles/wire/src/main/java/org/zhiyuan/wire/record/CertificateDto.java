package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.identity.IdType;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** A certificate of service records (志愿服务记录证明), R9. */
@XmlType(name = "Certificate")
public final class CertificateDto implements Versioned {
    public String number;
    public Long version;
    public String expert;
    public String expertName;

    @Names(IdType.class)
    public String idType;

    public String idTypeName;
    public String maskedIdNumber;
    public String volunteerNumber;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public List<CertificateLineDto> lines;
    public Long minutes;
    public BigDecimal hours;
    public List<CertificateTrainingDto> trainings;
    public List<CertificateHonourDto> honours;

    @XmlSchemaType(name = "dateTime")
    public String issuedAt;

    public String issuer;
    public String head;
    public String handler;
    public String contact;
    public String remarks;
    public Boolean valid;
    public String voidReason;
    public String supersededBy;
    public ProposalDto proposal;

    @Override
    public String key() {
        return number;
    }

    @Override
    public Long version() {
        return version;
    }
}
