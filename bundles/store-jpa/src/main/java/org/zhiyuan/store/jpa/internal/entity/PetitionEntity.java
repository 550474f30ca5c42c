package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.duty.Petition;

/** A petition of an industry; {@code state} is OPEN or ANSWERED. */
@Entity
@Table(name = "concerns")
public class PetitionEntity extends PlacedEntity {

    @Column(name = "industry")
    private String industry;

    @Column(name = "state")
    private String state;

    public void copy(Petition petition) {
        place(petition.region(), petition.owner());
        this.industry = petition.content().industry().name();
        this.state = state(petition.open());
    }

    public static String state(boolean open) {
        return open ? "OPEN" : "ANSWERED";
    }
}
