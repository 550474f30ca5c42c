package org.zhiyuan.station;

import org.zhiyuan.core.Ids;

/** Identifies a public notice (公告). */
public record NoticeId(String value) {

    public NoticeId {
        Ids.check("notice", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
