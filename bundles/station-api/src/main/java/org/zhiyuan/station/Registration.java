package org.zhiyuan.station;

/**
 * Where a titled station is registered, in this order (程序4), R35: the provincial platform (省中小企业公共服务平台), the national system
 * (全国志愿服务信息系统), and the provincial team's admission (入库). None is required for the title (R106); null where there is none.
 */
public record Registration(ExternalEntry platform, ExternalEntry national, ExternalEntry admission) {

    public static final Registration NONE = new Registration(null, null, null);

    /** On the platform; what came after falls away. */
    public Registration onPlatform(ExternalEntry entry) {
        return new Registration(entry, null, null);
    }

    /** In the national system; what came after falls away. */
    public Registration nationally(ExternalEntry entry) {
        return new Registration(platform, entry, null);
    }

    public Registration admitted(ExternalEntry entry) {
        return new Registration(platform, national, entry);
    }

    /** The stage that a valid title with these entries has. */
    public StationStage stage() {
        if (admission != null) {
            return StationStage.ADMITTED;
        }
        return platform == null ? StationStage.TITLED : StationStage.REGISTERED;
    }
}
