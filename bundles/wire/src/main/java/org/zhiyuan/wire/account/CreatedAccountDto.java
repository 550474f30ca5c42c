package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** A new account, with the password if the platform made it; shown once. */
@XmlType(name = "CreatedAccount")
public final class CreatedAccountDto implements Versioned {
    public String id;
    public Long version;
    public String name;

    @Names(Role.class)
    public String role;

    public String region;
    public Boolean enabled;
    public ProposalDto proposal;

    @XmlSchemaType(name = "dateTime")
    public String createdAt;

    public String password;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
