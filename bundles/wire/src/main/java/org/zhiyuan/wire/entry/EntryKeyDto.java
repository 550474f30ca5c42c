package org.zhiyuan.wire.entry;

import javax.xml.bind.annotation.XmlType;

/** What opens an entry for the person (接收凭据): the one-time code, and the ID number or credit code. */
@XmlType(name = "EntryKey")
public final class EntryKeyDto {
    public String code;
    public String number;
}
