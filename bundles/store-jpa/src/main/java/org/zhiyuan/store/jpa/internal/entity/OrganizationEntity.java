package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.organization.VolunteerOrganization;

/** A registered volunteer organisation. */
@Entity
@Table(name = "organizations")
public class OrganizationEntity extends PlacedEntity {

    @Column(name = "credit_code")
    private String creditCode;

    public void copy(VolunteerOrganization organization) {
        place(organization.facts().region(), null);
        this.creditCode = organization.facts().creditCode().value();
    }
}
