package org.zhiyuan.verdict;

/** How one condition turned out. */
public enum Outcome {
    PASSED,
    /** Not met; the finding says what is missing. */
    FAILED,
    /** Needs somebody's judgement (需评审); the finding says whose. */
    NEEDS_JUDGEMENT,
    /** Barred until a date (暂不能入库), R26. */
    BARRED,
    /** Not met and not needed, because another of several alternatives is (未采用), R50. */
    NOT_RELIED_ON
}
