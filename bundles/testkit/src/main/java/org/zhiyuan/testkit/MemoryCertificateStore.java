package org.zhiyuan.testkit;

import java.util.Collection;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.store.CertificateStore;

/** Certificates in memory. */
public final class MemoryCertificateStore extends MemoryStore<String, Certificate> implements CertificateStore {

    public MemoryCertificateStore() {
        super(Certificate::number, Certificate::version, Certificate::withVersion);
    }

    @Override
    public Certificate insert(Certificate certificate) {
        return add(certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return row(number);
    }

    @Override
    public Certificate replace(Certificate next) {
        return swap(next);
    }

    @Override
    public Page<Certificate> list(Collection<ExpertId> experts, PageRequest page) {
        return page(
                all().filter(certificate -> experts.contains(certificate.expert())),
                certificate -> String.format("%019d", certificate.issuedAt().toEpochMilli()) + certificate.number(),
                true,
                page);
    }
}
