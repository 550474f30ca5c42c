package org.zhiyuan.station.store;

import java.time.LocalDate;
import org.zhiyuan.core.Region;

/** A city agency's filing with the province (备案), R13. */
public record CityFiling(Region region, String filing, LocalDate filedOn) {
}
