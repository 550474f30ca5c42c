package org.zhiyuan.core;

/** What an account stands for (R12 to R16); an account has exactly one. */
public enum Role implements Labelled {
    /** Somebody who has not signed in (公众). */
    PUBLIC("公众", "public"),
    /** Operates the platform (系统管理员); decides nothing of the programme. */
    ADMINISTRATOR("系统管理员", "administrator"),
    /** The provincial agency (省级专门服务机构), R12. */
    PROVINCE("省级专门服务机构", "provincial agency"),
    /** The department of industry and information technology (省工业和信息化厅), R14. */
    INDUSTRY_DEPARTMENT("省工业和信息化厅", "industry department"),
    /** The department of civil affairs (省民政厅), R14. */
    CIVIL_AFFAIRS_DEPARTMENT("省民政厅", "civil affairs department"),
    /** The province's volunteer team on the national system (河北省中小企业志愿服务总团队), R15. */
    PROVINCIAL_TEAM("省志愿服务总团队", "provincial team"),
    /** A city's or county's department for small and medium enterprises (本地区中小企业主管部门), R16, R27. */
    SME_DEPARTMENT("中小企业主管部门", "SME department"),
    /** A city agency (市级专门服务机构), R13. */
    CITY("市级专门服务机构", "city agency"),
    /** An institution that applies for or holds a station's title (志愿服务工作站). */
    STATION("志愿服务工作站", "station"),
    /** A volunteer expert or applicant (志愿专家); always a natural person, R5. */
    EXPERT("志愿专家", "expert"),
    /** A small or medium enterprise that is served (服务对象). */
    ENTERPRISE("中小企业", "enterprise"),
    /** Another system that reads and feeds (对接系统). */
    INTEGRATOR("对接系统", "integrator");

    private final Text label;

    Role(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it decides on behalf of the programme (经办人员), so that R94 binds it. */
    public boolean official() {
        return switch (this) {
            case PROVINCE, INDUSTRY_DEPARTMENT, CIVIL_AFFAIRS_DEPARTMENT, PROVINCIAL_TEAM, SME_DEPARTMENT, CITY -> true;
            case PUBLIC, ADMINISTRATOR, STATION, EXPERT, ENTERPRISE, INTEGRATOR -> false;
        };
    }
}
