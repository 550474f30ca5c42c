package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An account (账户); its password is never shown. */
@XmlType(name = "Account")
public final class AccountDto {
    public String id;
    public Long version;
    public String name;
    public String role;
    public String region;
    public Boolean enabled;
    @XmlSchemaType(name = "dateTime")
    public String createdAt;
}
