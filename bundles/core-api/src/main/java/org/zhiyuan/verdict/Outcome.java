package org.zhiyuan.verdict;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How one condition turned out. */
public enum Outcome implements Labelled {
    PASSED("符合", "passed"),
    /** Not met; the finding says what is missing. */
    FAILED("不符合", "failed"),
    /** Needs somebody's judgement (需评审); the finding says whose. */
    NEEDS_JUDGEMENT("需评审", "needs judgement"),
    /** Barred until a date (暂不能入库), R26. */
    BARRED("暂不能入库", "barred"),
    /** Not met and not needed, because another of several alternatives is (未采用), R50. */
    NOT_RELIED_ON("未采用", "not relied on");

    private final Text label;

    Outcome(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
