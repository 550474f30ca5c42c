package org.zhiyuan.organization;

/** A registered volunteer organisation (志愿服务组织), R6: a body, never a volunteer (R5). */
public record VolunteerOrganization(OrganizationId id, long version, NewOrganization facts) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "organization";
}
