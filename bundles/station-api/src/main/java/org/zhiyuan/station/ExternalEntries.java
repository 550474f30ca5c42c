package org.zhiyuan.station;

/**
 * Where a titled station is registered, in this order (程序4), R35: the provincial platform (省中小企业公共服务平台), the national system
 * (全国志愿服务信息系统), and the provincial team's admission (入库). None is required for the title (R106); null where there is none.
 */
public record ExternalEntries(ExternalEntry platform, ExternalEntry national, ExternalEntry admission) {

    public static final ExternalEntries NONE = new ExternalEntries(null, null, null);

    /** On the platform; what came after falls away. */
    public ExternalEntries onPlatform(ExternalEntry entry) {
        return new ExternalEntries(entry, null, null);
    }

    /** In the national system; what came after falls away. */
    public ExternalEntries nationally(ExternalEntry entry) {
        return new ExternalEntries(platform, entry, null);
    }

    public ExternalEntries admitted(ExternalEntry entry) {
        return new ExternalEntries(platform, national, entry);
    }

    /** The stage that a valid title with these entries has. */
    public StationStage stage() {
        if (admission != null) {
            return StationStage.ADMITTED;
        }
        return platform == null ? StationStage.TITLED : StationStage.REGISTERED;
    }
}
