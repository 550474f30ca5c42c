package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One training on a certificate. */
@XmlType(name = "CertificateTraining")
public final class CertificateTrainingDto {
    public String training;

    @XmlSchemaType(name = "date")
    public String date;

    public String content;
    public String organiser;
    public Integer minutes;
    public BigDecimal hours;
}
