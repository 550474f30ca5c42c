package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** Why something is ended. */
@XmlType(name = "Reason")
public final class ReasonDto {
    public String reason;
}
