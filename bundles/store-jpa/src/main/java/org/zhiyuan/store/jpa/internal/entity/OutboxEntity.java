package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A change that has yet to be told; {@code parked} says why telling it was given up. */
@Entity
@Table(name = "outbox")
public class OutboxEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "content")
    private String content;

    @Column(name = "parked")
    private String parked;

    protected OutboxEntity() {}

    public OutboxEntity(long id, String content) {
        this.id = id;
        this.content = content;
    }
}
