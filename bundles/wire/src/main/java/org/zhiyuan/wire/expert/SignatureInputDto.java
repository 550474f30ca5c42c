package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** What a signer may send along: the digest of the text that was read (R79). */
@XmlType(name = "SignatureInput")
public final class SignatureInputDto {
    public String digest;
}
