package org.zhiyuan.supervision.internal;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.document.store.DocumentShares;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.Disclosure;
import org.zhiyuan.supervision.DisclosureService;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.store.AuditStore;

/** Tells people who has read their data (个人信息查阅记录), R87. */
public final class DisclosureReader implements DisclosureService {
    private final AuditStore audit;
    private final StationStore stations;
    private final ExpertStore experts;
    private final EnterpriseStore enterprises;
    private final DocumentShares documents;
    private final UnitOfWork work;

    public DisclosureReader(
            AuditStore audit,
            StationStore stations,
            ExpertStore experts,
            EnterpriseStore enterprises,
            DocumentShares documents,
            UnitOfWork work) {
        this.audit = audit;
        this.stations = stations;
        this.experts = experts;
        this.enterprises = enterprises;
        this.documents = documents;
        this.work = work;
    }

    @Override
    public Page<Disclosure> own(Caller caller, PageRequest page) {
        caller.require(SupervisionOperation.DISCLOSURE_READ);
        return work.read(() -> audit.disclosures(things(caller.account()), page))
                .map(DisclosureReader::disclosure);
    }

    private List<String> things(AccountId account) {
        List<String> own = new ArrayList<>();
        stations.ownedBy(account).forEach(station -> own.add(station.id().value()));
        experts.ownedBy(account).ifPresent(expert -> own.add(expert.id().value()));
        enterprises
                .ownedBy(account)
                .ifPresent(enterprise -> own.add(enterprise.id().value()));
        documents.ownedBy(account).forEach(document -> own.add(document.sha256()));
        return own;
    }

    private static Disclosure disclosure(AuditEntry entry) {
        return new Disclosure(
                entry.at(),
                entry.byName(),
                entry.kind(),
                entry.subject(),
                entry.details().get("purpose"));
    }
}
