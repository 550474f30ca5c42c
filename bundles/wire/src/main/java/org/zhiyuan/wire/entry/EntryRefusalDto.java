package org.zhiyuan.wire.entry;

import javax.xml.bind.annotation.XmlType;

/** The person says no to an entry (谢绝); the reason need not be given. */
@XmlType(name = "EntryRefusal")
public final class EntryRefusalDto {
    public String code;
    public String number;
    public String reason;
}
