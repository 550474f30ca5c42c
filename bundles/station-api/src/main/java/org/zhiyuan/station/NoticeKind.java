package org.zhiyuan.station;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What a public notice is about. */
public enum NoticeKind implements Labelled {
    /** 公示: a name is open to objections, R104. */
    OBJECTION_PERIOD("公示", "objection period"),
    /** 授予称号通报, R34. */
    TITLE_GRANTED("授予称号", "title granted"),
    /** 撤销称号公告, R40. */
    TITLE_REVOKED("撤销称号", "title revoked"),
    /** 退出公告: the station gave its title back. */
    TITLE_WITHDRAWN("退出", "title given back");

    private final Text label;

    NoticeKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
