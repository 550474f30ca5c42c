package org.zhiyuan.expert;

/** A qualification, post or achievement with evidence that a professional condition names (专业条件事实), R56 to R75. */
public enum Merit {
    /** 基层科研人员, R57. */
    GRASSROOTS_RESEARCHER,
    /** 专业技术高级资格或水平证书, R58. */
    SENIOR_PROFESSIONAL_CERTIFICATE,
    /** 技术负责人或技术骨干, R59, R60. */
    TECHNICAL_HEAD_OR_BACKBONE,
    /** 承担过国家科技计划项目, R60. */
    NATIONAL_SCIENCE_PROJECT,
    /** 省级及以上科技奖励获得者, R61. */
    PROVINCIAL_SCIENCE_AWARD,
    /** 具有海外相应专业领域从业经历的高层次人才, R62. */
    OVERSEAS_TALENT,
    /** 县处级（含）副职以上, R63. */
    COUNTY_DIVISION_POST,
    /** 副处级以上, R64. */
    DEPUTY_DIVISION_POST,
    /** 社会团体负责人, R65. */
    SOCIAL_ORGANIZATION_HEAD,
    /** 创新创业和知识产权服务机构高级管理人员, R66. */
    INNOVATION_SERVICE_EXECUTIVE,
    /** 行业协会（学会）及科技类社会组织高级管理人员, R67. */
    ASSOCIATION_EXECUTIVE,
    /** 创新型企业、龙头骨干企业、高新技术企业、转制院所高级管理人员, R68. */
    INNOVATIVE_FIRM_EXECUTIVE,
    /** 长期从事科技和知识产权管理工作, R69. */
    LONG_TERM_IP_MANAGEMENT,
    /** 熟悉科技研发与成果转化工作, R69. */
    KNOWS_TECHNOLOGY_TRANSFER,
    /** 注册会计师, R70. */
    CERTIFIED_PUBLIC_ACCOUNTANT,
    /** 税务师, R70. */
    TAX_ADVISER,
    /** 高校、科研院所、医院等财务审计部门负责人, R72. */
    INSTITUTION_FINANCE_HEAD,
    /** 上市公司、大型国有企业等财务部门负责人, R73. */
    COMPANY_FINANCE_HEAD,
    /** 系统的法律或相关专业教育, R74. */
    LEGAL_EDUCATION,
    /** 通过国家统一法律职业资格考试, R74. */
    LEGAL_QUALIFICATION_EXAM,
    /** 法律研究人员, R75. */
    LEGAL_RESEARCHER,
    /** 较高的专业理论水平, R75. */
    HIGH_THEORETICAL_LEVEL,
    /** 执业证书, R75. */
    PRACTICE_LICENCE,
    /** 办理过具有较大影响的涉法事项, R75. */
    INFLUENTIAL_CASES
}
