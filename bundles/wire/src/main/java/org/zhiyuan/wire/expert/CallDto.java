package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** A published call for experts (招募公告), R47. */
@XmlType(name = "Call")
public final class CallDto implements Versioned {
    public String id;
    public Long version;
    public String title;
    public String information;
    public String risks;

    @XmlSchemaType(name = "date")
    public String opens;

    @XmlSchemaType(name = "date")
    public String closes;

    @XmlSchemaType(name = "date")
    public String lastDay;
    /** Whether one official has proposed to close it early and a second one has not yet. */
    public Boolean closing;

    @XmlSchemaType(name = "dateTime")
    public String publishedAt;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
