package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** A person one can reach (联系人); the phone is masked in answers. */
@XmlType(name = "Contact")
public final class ContactDto {
    public String name;
    public String phone;
}
