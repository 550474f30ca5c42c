package org.zhiyuan.start;

import org.zhiyuan.core.Text;

/** A start that must not go on (拒绝启动), because going on would lose or hide what is there, or open the platform to anybody. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    StartRefused(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** One line in each language: what is wrong, and what would be right. */
    public Text reason() {
        return reason;
    }
}
