package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.duty.Concern;

/** A concern of an industry; {@code state} is OPEN or ANSWERED. */
@Entity
@Table(name = "concerns")
public class ConcernEntity extends PlacedEntity {

    @Column(name = "industry")
    private String industry;

    @Column(name = "state")
    private String state;

    public void copy(Concern concern) {
        place(concern.region(), concern.owner());
        this.industry = concern.content().industry().name();
        this.state = state(concern.open());
    }

    public static String state(boolean open) {
        return open ? "OPEN" : "ANSWERED";
    }
}
