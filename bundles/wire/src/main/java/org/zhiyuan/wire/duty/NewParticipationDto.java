package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** That an enterprise takes part, by its principal's separate consent (单独同意). */
@XmlType(name = "NewParticipation")
public final class NewParticipationDto {
    public String principal;
    public Boolean consent;
}
