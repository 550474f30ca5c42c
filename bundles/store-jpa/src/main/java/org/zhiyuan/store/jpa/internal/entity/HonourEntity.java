package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.record.Honour;

/** An honour; {@code slot} keeps one of a kind, year and title a recipient until it is revoked. */
@Entity
@Table(name = "honours")
public class HonourEntity extends AggregateEntity {

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "kind")
    private String kind;

    @Column(name = "of_year")
    private int year;

    @Column(name = "in_force")
    private int inForce;

    @Column(name = "slot")
    private String slot;

    public void copy(Honour honour) {
        this.recipient = honour.facts().recipient();
        this.kind = honour.facts().kind().name();
        this.year = honour.facts().year();
        this.inForce = honour.inForce() ? 1 : 0;
        this.slot = honour.revokedOn() != null
                ? null
                : String.join(
                        ":",
                        kind,
                        recipient,
                        String.valueOf(year),
                        honour.facts().title());
    }
}
