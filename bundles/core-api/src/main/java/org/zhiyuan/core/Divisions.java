package org.zhiyuan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The administrative divisions (行政区划) that the platform knows, province by province, and who administers which (R2, R13). They are data: a
 * file of the folder that the system property {@code zhiyuan.divisions} names stands in for the delivered table of its province. Read once.
 */
public final class Divisions {

    private static final Map<String, Division> KNOWN = known();
    /** The few whose area does not follow from their digits: looked at for each thing that is read. */
    private static final Map<String, String> ELSEWHERE = KNOWN.values().stream()
            .filter(each -> each.kind() != Division.Kind.PROVINCE
                    && !each.area().code().equals(byDigits(each.region().code())))
            .collect(Collectors.toUnmodifiableMap(
                    each -> each.region().code(), each -> each.area().code()));

    private Divisions() {}

    private static Map<String, Division> known() {
        String folder = System.getProperty(DivisionTable.FOLDER);
        return DivisionTable.load(folder == null ? null : Path.of(folder));
    }

    public static Optional<Division> find(Region region) {
        return Optional.ofNullable(KNOWN.get(region.code()));
    }

    /** The cities (设区市) and specially administered areas of a province, by code. */
    public static List<Division> areas(Region province) {
        return KNOWN.values().stream()
                .filter(each -> each.administers() && province.contains(each.region()))
                .sorted((one, other) ->
                        one.region().code().compareTo(other.region().code()))
                .toList();
    }

    /** The counties and zones that an area or a province administers, by code. */
    public static List<Division> counties(Region within) {
        return KNOWN.values().stream()
                .filter(each -> each.kind() == Division.Kind.COUNTY || each.kind() == Division.Kind.ZONE)
                .filter(each -> within.contains(each.region()))
                .toList();
    }

    /** The name of a region; its code where no table has it. */
    public static Text name(Region region) {
        return find(region).map(Division::name).orElseGet(() -> Text.of(region.code(), region.code()));
    }

    /** Notes it as a problem of the field unless the region is a county (县、市、区) of GB/T 2260; null is someone else's problem. */
    public static Problems county(Problems problems, String field, Region region) {
        Division.Kind kind = region == null
                ? Division.Kind.COUNTY
                : find(region).map(Division::kind).orElse(null);
        return problems.check(
                        kind != Division.Kind.ZONE,
                        field,
                        Text.of(
                                "是统计用区划，请填写所在的县（市、区）",
                                "is an area of the statisticians only; name the county it lies in"))
                .check(
                        kind == Division.Kind.COUNTY || kind == Division.Kind.ZONE,
                        field,
                        Text.of("须为已知的县（市、区），6位行政区划代码", "must be a known county by its six-digit division code"));
    }

    /** Who administers the division with this code. */
    static String area(String code) {
        String area = ELSEWHERE.get(code);
        return area == null ? byDigits(code) : area;
    }

    /** Whether the area with the one code administers the division with the other; makes no objects. */
    static boolean administers(String area, String code) {
        String elsewhere = ELSEWHERE.get(code);
        return elsewhere == null ? area.endsWith("00") && area.regionMatches(0, code, 0, 4) : elsewhere.equals(area);
    }

    private static String byDigits(String code) {
        return code.substring(0, 4) + "00";
    }
}
