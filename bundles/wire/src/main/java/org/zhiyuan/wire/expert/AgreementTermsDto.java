package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** The six mandatory parts of an agreement (协议六项内容), R79. */
@XmlType(name = "AgreementTerms")
public final class AgreementTermsDto {
    public String content;
    public String way;
    public String time;
    public String place;
    public String workingConditions;
    public String safety;
}
