package org.zhiyuan.station;

import java.math.BigDecimal;

/** The fixed place of service (固定经营服务场所), R6, R32; the area is in square metres. */
public record Premises(String address, BigDecimal area, String facilities) {}
