package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** The code of an invitation (邀请码), R47. */
@XmlType(name = "InvitationCode")
public final class InvitationCodeDto {
    public String code;
}
