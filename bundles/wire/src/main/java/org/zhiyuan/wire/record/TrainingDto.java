package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** One expert's training (培训记录), R8. */
@XmlType(name = "Training")
public final class TrainingDto implements Versioned {
    public String id;
    public Long version;
    public String expert;
    public String content;
    public String organiser;
    public String place;

    @XmlSchemaType(name = "date")
    public String date;

    public Integer minutes;
    public BigDecimal hours;

    @XmlSchemaType(name = "dateTime")
    public String enteredAt;

    public String enteredBy;
    public Boolean valid;
    public String voidReason;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
