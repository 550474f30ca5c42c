package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.wire.Names;

/** A party of an agreement (协议方), R10. */
@XmlType(name = "AgreementParty")
public final class AgreementPartyDto {
    @Names(AgreementParty.Kind.class)
    public String kind;

    public String name;
    public String account;
}
