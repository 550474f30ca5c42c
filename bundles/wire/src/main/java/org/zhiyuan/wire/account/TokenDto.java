package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A short-lived bearer token (访问令牌). */
@XmlType(name = "Token")
public final class TokenDto {
    public String token;

    @XmlSchemaType(name = "dateTime")
    public String expiresAt;
}
