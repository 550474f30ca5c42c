package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A declared tie of an official (回避关系), R94; a person's ID number is masked. */
@XmlType(name = "Tie")
public final class TieDto implements Versioned {
    public String id;
    public Long version;
    public String official;

    @Names(TieKind.class)
    public String kind;

    public String kindName;
    public String unit;
    public String person;
    public String note;
    public String declaredBy;

    @XmlSchemaType(name = "dateTime")
    public String declaredAt;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
