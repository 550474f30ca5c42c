package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/** A row that lies in a region and may belong to an account, so that a caller's sight can be a filter. */
@MappedSuperclass
public abstract class PlacedEntity extends AggregateEntity {

    @Column(name = "owner_id")
    protected String owner;

    @Column(name = "region")
    protected String region;

    @Column(name = "city")
    protected String city;

    protected PlacedEntity() {}

    protected void place(Region where, AccountId whose) {
        this.region = where.code();
        this.city = where.city().code();
        this.owner = whose == null ? null : whose.value();
    }
}
