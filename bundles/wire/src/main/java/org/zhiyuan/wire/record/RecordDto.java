package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A service record (志愿服务记录), R8, as both sides confirmed it. */
@XmlType(name = "Record")
public final class RecordDto implements Versioned {
    public String id;
    public Long version;
    public String activity;
    public String type;
    public String typeName;
    public String title;
    public String expert;
    public String expertName;

    @Names(HostKind.class)
    public String hostKind;

    public String host;
    public String hostName;
    public String region;
    public String place;

    @XmlSchemaType(name = "dateTime")
    public String start;

    @XmlSchemaType(name = "dateTime")
    public String end;

    public Integer minutes;
    public BigDecimal hours;
    public List<String> recipients;
    public Integer year;

    @XmlSchemaType(name = "dateTime")
    public String recordedAt;

    public Integer stars;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
