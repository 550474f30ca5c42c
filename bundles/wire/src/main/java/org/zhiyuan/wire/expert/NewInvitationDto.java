package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Whom the province invites (定向邀请), R47, and until when. */
@XmlType(name = "NewInvitation")
public final class NewInvitationDto {
    public String name;
    public String information;
    public String risks;

    @XmlSchemaType(name = "date")
    public String until;
}
