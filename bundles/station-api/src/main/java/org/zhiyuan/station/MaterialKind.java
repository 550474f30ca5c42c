package org.zhiyuan.station;

/** The five materials of an application (申请材料), R29 to R33. */
public enum MaterialKind {
    /** 申请表, R29. */
    APPLICATION_FORM,
    /** 法人单位证书或营业执照复印件, R30. */
    LEGAL_PERSON_CERTIFICATE,
    /** 法人代表身份证明, R31. */
    REPRESENTATIVE_IDENTITY,
    /** 固定经营服务场所证明及设施清单, R32. */
    PREMISES_PROOF,
    /** 服务人员情况表, R33. */
    STAFF_LIST
}
