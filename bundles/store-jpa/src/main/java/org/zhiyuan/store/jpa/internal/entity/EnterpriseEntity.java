package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.activity.Enterprise;

/** An enterprise, one per account and per credit code. */
@Entity
@Table(name = "enterprises")
public class EnterpriseEntity extends PlacedEntity {

    @Column(name = "credit_code")
    private String creditCode;

    public void copy(Enterprise enterprise) {
        place(enterprise.region(), enterprise.owner());
        this.creditCode = enterprise.facts().creditCode().value();
    }
}
