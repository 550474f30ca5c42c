package org.zhiyuan.expert;

/** What kind of place somebody works or worked at (工作单位性质); the professional conditions R56 to R75 ask for it. */
public enum Employer {
    /** 政府机关. */
    GOVERNMENT,
    /** 事业单位, public hospitals among them, R63, R72. */
    PUBLIC_INSTITUTION,
    /** 高校. */
    UNIVERSITY,
    /** 科研院所. */
    RESEARCH_INSTITUTE,
    /** 企业. */
    ENTERPRISE,
    /** 创新型领军企业、高新技术企业等科技型企业, R59, R68. */
    HIGH_TECH_ENTERPRISE,
    /** 上市公司、大型国有企业, R73. */
    LISTED_OR_STATE_ENTERPRISE,
    /** 社会团体. */
    SOCIAL_ORGANIZATION,
    /** 律师事务所等法律服务机构. */
    LEGAL_PRACTICE,
    /** 其他. */
    OTHER
}
