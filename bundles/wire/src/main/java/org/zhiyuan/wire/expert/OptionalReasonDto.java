package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** A reason that need not be given. */
@XmlType(name = "OptionalReason")
public final class OptionalReasonDto {
    public String reason;
}
