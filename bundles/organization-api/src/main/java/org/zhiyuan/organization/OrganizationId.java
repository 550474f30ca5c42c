package org.zhiyuan.organization;

import org.zhiyuan.core.Ids;

/** Identifies a volunteer organisation (志愿服务组织). */
public record OrganizationId(String value) {

    public OrganizationId {
        Ids.check("organization", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
