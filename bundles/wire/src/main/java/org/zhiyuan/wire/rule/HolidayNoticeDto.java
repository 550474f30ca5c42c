package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** The State Council's notice on one year's holidays (节假日安排), R93. */
@XmlType(name = "HolidayNotice")
public final class HolidayNoticeDto implements Versioned {
    public Integer year;
    public Long version;
    public String notice;
    public List<HolidaySpanDto> off;

    @XmlSchemaType(name = "date")
    public List<String> working;

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public Long version() {
        return version;
    }
}
