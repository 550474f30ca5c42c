package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** How much an expert is ready to take on (服务容量), R97; what is missing is not limited. */
@XmlType(name = "Capacity")
public final class CapacityDto {
    public Integer hoursPerMonth;
    public Integer requestsAtOnce;
}
