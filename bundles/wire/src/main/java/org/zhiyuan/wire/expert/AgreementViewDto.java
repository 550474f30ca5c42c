package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** What a party of an agreement reads and signs (待签协议), R10, R79. */
@XmlType(name = "AgreementView")
public final class AgreementViewDto implements Versioned {
    public String expert;
    public String expertName;
    public Long version;

    @Names(ExpertStage.class)
    public String stage;

    public String letterNumber;

    @XmlSchemaType(name = "date")
    public String letterIssuedOn;

    public AgreementDto agreement;
    public String digest;

    @Override
    public String key() {
        return expert;
    }

    @Override
    public Long version() {
        return version;
    }
}
