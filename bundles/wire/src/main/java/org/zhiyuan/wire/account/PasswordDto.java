package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;

/** A password, given or made. */
@XmlType(name = "Password")
public final class PasswordDto {
    public String password;
}
