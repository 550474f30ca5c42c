package org.zhiyuan.wire.station;

import java.util.Locale;
import java.util.stream.Stream;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.KernelMapper;

/** Maps the division tables (R2). */
public final class DivisionMapper {

    private DivisionMapper() {}

    /**
     * The areas of a province with all their counties, or the counties of one area; null stands for Hebei.
     *
     * @throws org.zhiyuan.core.PlatformException INVALID if it is no division code
     */
    public static DivisionPageDto within(String code, Locale locale) {
        Region within = code == null || code.isBlank() ? Region.HOME : Region.of(code);
        DivisionPageDto dto = new DivisionPageDto();
        Stream<Division> areas = within.isProvince() ? Divisions.areas(within).stream() : Stream.empty();
        dto.items = Stream.concat(areas, Divisions.counties(within).stream())
                .distinct()
                .map(each -> toDto(each, locale))
                .toList();
        return dto;
    }

    private static DivisionDto toDto(Division division, Locale locale) {
        DivisionDto dto = new DivisionDto();
        dto.region = division.region().code();
        dto.name = KernelMapper.text(division.name(), locale);
        dto.kind = division.kind().name();
        dto.area = division.area().code();
        dto.areaName = KernelMapper.text(Divisions.name(division.area()), locale);
        return dto;
    }
}
