package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A targeted invitation (定向邀请), R47; the code is shown once, when it is issued. */
@XmlType(name = "Invitation")
public final class InvitationDto implements Versioned {
    public String id;
    public Long version;
    public String name;
    public String information;
    public String risks;

    @XmlSchemaType(name = "date")
    public String until;

    @Names(Invitation.State.class)
    public String state;

    public String expert;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;

    public String code;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
