package org.zhiyuan.wire;

import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** What a body that can't be taken is refused with, wherever behind a door it is read. */
public final class BodyRefusal {
    /** The request attribute with the HTTP status of the refusal, for a door whose own errors have another. */
    public static final String STATUS = "org.zhiyuan.body.refused";

    private static final String FIELD = "body";

    private BodyRefusal() {}

    public static PlatformException tooLarge(long limit) {
        return PlatformException.invalid(FIELD, Text.format("请求内容至多%d字节", "may have at most %d bytes", limit));
    }

    public static PlatformException malformed() {
        return PlatformException.invalid(FIELD, Text.of("分块（chunked）的格式有误", "is not well-formed in its chunks"));
    }

    public static PlatformException tooSlow() {
        return PlatformException.invalid(FIELD, Text.of("未在时限内到达", "did not arrive in time"));
    }

    public static PlatformException incomplete() {
        return PlatformException.invalid(FIELD, Text.of("未完整到达", "did not arrive whole"));
    }
}
