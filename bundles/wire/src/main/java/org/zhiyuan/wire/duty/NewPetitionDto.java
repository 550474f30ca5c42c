package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.Names;

/** What an industry is worried about (行业诉求), R42. */
@XmlType(name = "NewPetition")
public final class NewPetitionDto {
    public String station;

    @Names(Industry.class)
    public String industry;

    public String subject;
    public String statement;
}
