package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.wire.Names;

/** A party's signature (签署) and the digest of what it signed. */
@XmlType(name = "Signature")
public final class SignatureDto {
    @Names(AgreementParty.Kind.class)
    public String kind;

    public String party;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;

    public String digest;
}
