package org.zhiyuan.wire.station;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlType;

/** The fixed place of service (固定经营服务场所), R32; the area is in square metres. */
@XmlType(name = "Premises")
public final class PremisesDto {
    public String address;
    public BigDecimal area;
    public String facilities;
}
