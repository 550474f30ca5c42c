package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.decision.Tie;

/** An official's tie; it belongs to the official. */
@Entity
@Table(name = "ties")
public class TieEntity extends PlacedEntity {

    @Column(name = "kind")
    private String kind;

    @Column(name = "other_end")
    private String otherEnd;

    /** @param end a credit code, or the blind index of an ID number */
    public void copy(Tie tie, String end) {
        place(tie.region(), tie.official());
        this.kind = tie.kind().name();
        this.otherEnd = end;
    }
}
