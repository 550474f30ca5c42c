package org.zhiyuan.station.spi;

import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;

/** Who a city organisation is: its city, its name, the agency behind it and how to reach it. */
public record CityProfile(Region region, Text name, Text agency, String contact) {}
