package org.zhiyuan.activity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What an enterprise is known for (企业标签), R46; no group of persons, since some of those are sensitive data (R45). */
public enum EnterpriseTag implements Labelled {
    /** 专精特新. */
    SPECIALIZED("专精特新", "specialised and innovative");

    private final Text label;

    EnterpriseTag(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
