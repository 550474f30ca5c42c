package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.record.Certificate;

/** A certificate; its id is its number. */
@Entity
@Table(name = "certificates")
public class CertificateEntity extends AggregateEntity {

    @Column(name = "expert_id")
    private String expert;

    @Column(name = "issued_at")
    private long issuedAt;

    public void copy(Certificate certificate) {
        this.expert = certificate.expert().value();
        this.issuedAt = certificate.issuedAt().toEpochMilli();
    }
}
