package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** What the province decides, and why. */
@XmlType(name = "ReviewInput")
public final class ReviewInputDto {
    public String decision;
    public String reason;
}
