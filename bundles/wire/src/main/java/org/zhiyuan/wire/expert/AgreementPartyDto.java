package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** A party of an agreement (协议方), R10. */
@XmlType(name = "AgreementParty")
public final class AgreementPartyDto {
    public String kind;
    public String name;
    public String account;
}
