package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** An account (账户); its password is never shown. */
@XmlType(name = "Account")
public final class AccountDto implements Versioned {
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

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
