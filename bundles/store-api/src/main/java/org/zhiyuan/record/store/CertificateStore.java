package org.zhiyuan.record.store;

import java.util.Collection;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Certificate;

/** Keeps certificates by number. */
public interface CertificateStore {

    Certificate insert(Certificate certificate);

    Optional<Certificate> find(String number);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Certificate replace(Certificate next);

    /** Those of all of these, latest first. */
    Page<Certificate> list(Collection<ExpertId> experts, PageRequest page);
}
