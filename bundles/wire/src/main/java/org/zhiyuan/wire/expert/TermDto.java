package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** An earlier term (聘期): letter and agreement, R97. */
@XmlType(name = "Term")
public final class TermDto {
    public LetterDto letter;
    public AgreementDto agreement;
}
