package org.zhiyuan.store.jpa.internal.store;

import java.util.Collection;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.store.CertificateStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.CertificateEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Certificates in the table {@code certificates}, by number. */
public final class JpaCertificateStore implements CertificateStore {

    private static final Order LATEST = Order.latest("issuedAt");

    private final Aggregates<Certificate, CertificateEntity> rows;

    public JpaCertificateStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Certificate.class,
                CertificateEntity.class,
                CertificateEntity::new,
                Certificate::number,
                CertificateEntity::copy);
    }

    @Override
    public Certificate insert(Certificate certificate) {
        return rows.insert(certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return rows.find(number);
    }

    @Override
    public Certificate replace(Certificate next) {
        return rows.replace(next);
    }

    @Override
    public Page<Certificate> list(Collection<ExpertId> experts, PageRequest page) {
        return rows.page(
                new Where()
                        .any(
                                "expert",
                                "experts",
                                experts.stream().map(ExpertId::value).toList()),
                LATEST,
                page);
    }
}
