package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** An entry of the audit trail; the sealer gives it its sequence and hash once it is committed, nothing else ever changes. */
@Entity
@Table(name = "audit")
public class AuditEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "subject")
    private String subject;

    @Column(name = "content")
    private String content;

    @Column(name = "sequence_no")
    private Long sequence;

    @Column(name = "hash")
    private String hash;

    @Column(name = "disclosure")
    private Integer disclosure;

    protected AuditEntity() {}

    /** @param disclosure whether somebody saw whole personal data, which the person concerned may ask for */
    public AuditEntity(long id, String subject, String content, boolean disclosure) {
        this.id = id;
        this.subject = subject;
        this.content = content;
        this.disclosure = disclosure ? 1 : null;
    }
}
