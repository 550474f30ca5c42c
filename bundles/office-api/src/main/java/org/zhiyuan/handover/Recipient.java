package org.zhiyuan.handover;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** Who outside the platform is told (移送对象), R15, R16, handbook part nine. */
public enum Recipient implements Labelled {
    /** 全国志愿服务信息系统, R15. */
    NATIONAL_SYSTEM("全国志愿服务信息系统", "national volunteer system"),
    /** 河北省中小企业公共服务平台, R35. */
    PROVINCIAL_PLATFORM("省中小企业公共服务平台", "provincial SME platform"),
    /** 民政部门, R40, R92. */
    CIVIL_AFFAIRS("民政部门", "civil affairs department"),
    /** 市场监督管理部门, formerly 工商, R40, R92. */
    MARKET_REGULATION("市场监督管理部门", "market regulation department"),
    /** 县级以上人民政府. */
    GOVERNMENT("县级以上人民政府", "government at or above county level"),
    /** 上级机关. */
    SUPERIOR_AUTHORITY("上级机关", "superior authority"),
    /** 监察机关. */
    SUPERVISORY_AUTHORITY("监察机关", "supervisory authority"),
    /** 任免机关. */
    APPOINTING_AUTHORITY("任免机关", "appointing authority"),
    /** 新闻媒体及社会公众. */
    PUBLIC("新闻媒体及社会公众", "media and public");

    private final Text label;

    Recipient(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
