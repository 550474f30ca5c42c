package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;

/** What a new account needs; without a password the platform makes one. */
@XmlType(name = "NewAccount")
public final class NewAccountDto {
    public String name;
    public String password;

    @Names(Role.class)
    public String role;

    public String region;
}
