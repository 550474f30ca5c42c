package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;

/**
 * An entry on somebody's behalf; it belongs to whoever entered it. {@code slot} keeps one open entry a person or organisation, and is
 * empty, like {@code lastDay}, once the entry has ended.
 */
@Entity
@Table(name = "entries")
public class EntryEntity extends PlacedEntity {

    @Column(name = "kind")
    private String kind;

    @Column(name = "state")
    private String state;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "slot")
    private String slot;

    @Column(name = "last_day")
    private Long lastDay;

    /** @param openSlot null once it has ended */
    public void copy(EntryOnBehalf entry, String openSlot) {
        place(entry.region(), entry.by());
        this.kind = entry.kind().name();
        this.state = entry.state().name();
        this.codeDigest = entry.codeDigest();
        this.slot = openSlot;
        this.lastDay = entry.state() == EntryState.OPEN ? entry.until().toEpochDay() : null;
    }
}
