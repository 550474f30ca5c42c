package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;

/** Who the caller is to the platform. */
@XmlType(name = "Caller")
public final class CallerDto {
    public String account;
    public String name;

    @Names(Role.class)
    public String role;

    public String roleName;
    public String region;
}
