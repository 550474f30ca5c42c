package org.zhiyuan.runtime.internal.trust;

import org.zhiyuan.core.Text;

/** Carries why a jar is not let in to who asked. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Refusal(String zh, String en) {
        super(en, null, false, false);
        this.reason = Text.of(zh, en);
    }

    Text reason() {
        return reason;
    }
}
