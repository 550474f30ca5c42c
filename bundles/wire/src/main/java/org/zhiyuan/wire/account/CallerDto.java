package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;

/** Who the caller is to the platform. */
@XmlType(name = "Caller")
public final class CallerDto {
    public String account;
    public String name;
    public String role;
    public String roleName;
    public String region;
}
