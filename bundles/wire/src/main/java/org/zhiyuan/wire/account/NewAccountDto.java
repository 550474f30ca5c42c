package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;

/** What a new account needs; without a password the platform makes one. */
@XmlType(name = "NewAccount")
public final class NewAccountDto {
    public String name;
    public String password;
    public String role;
    public String region;
}
