package org.zhiyuan.core;

/** How the papers (文书) of the platform's province are numbered and signed. */
public final class DocumentNumbers {

    private DocumentNumbers() {}

    /**
     * Such as 冀志站2026-0001: the province's abbreviation, 志, what paper it is, its year and its running number of that year.
     *
     * @param kind one character: 站 titles, 告 notices, 档 files, 聘 letters, 协 agreements, 证 certificates
     * @param digits how many the running number has at least
     */
    public static String number(String kind, int year, long running, int digits) {
        return number(Region.HOME, kind, year, running, digits);
    }

    /** The provincial agency as papers name it (省级专门服务机构). */
    public static String agency() {
        return agency(Region.HOME);
    }

    static String number(Region province, String kind, int year, long running, int digits) {
        String abbreviation =
                Divisions.find(province).map(Division::abbreviation).orElse("");
        return String.format("%s志%s%d-%0" + digits + "d", abbreviation, kind, year, running);
    }

    static String agency(Region province) {
        return Divisions.name(province).zh() + "中小企业志愿服务专门服务机构";
    }
}
