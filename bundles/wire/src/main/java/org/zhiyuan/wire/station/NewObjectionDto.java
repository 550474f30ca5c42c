package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ContactDto;

/** An objection as it is filed (公示异议), R104. */
@XmlType(name = "NewObjection")
public final class NewObjectionDto {
    public String content;
    public ContactDto contact;
}
