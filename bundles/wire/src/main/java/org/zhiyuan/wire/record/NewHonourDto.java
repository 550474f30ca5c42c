package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.wire.Names;

/** What an official proposes to grant (拟表彰), R82, R83. */
@XmlType(name = "NewHonour")
public final class NewHonourDto {
    @Names(HonourKind.class)
    public String kind;

    @Names(RecipientKind.class)
    public String recipientKind;

    public String recipient;
    public String name;
    public Integer year;
    public String title;
    public String grantor;
    public String document;

    @XmlSchemaType(name = "date")
    public String grantedOn;

    public String reason;
}
