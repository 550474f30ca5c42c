package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The end of the audit chain, one row: who seals locks it, and a trail that lost its last entries is found by it. */
@Entity
@Table(name = "audit_head")
public class AuditHeadEntity {

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "sequence_no")
    private long sequence;

    @Column(name = "hash")
    private String hash;

    protected AuditHeadEntity() {}
}
