package org.zhiyuan.expert;

/** How an expert came (招募方式), R47; the same checks hold for both. */
public enum RecruitmentChannel {
    /** 公开招募. */
    OPEN_CALL,
    /** 定向邀请. */
    TARGETED_INVITATION
}
