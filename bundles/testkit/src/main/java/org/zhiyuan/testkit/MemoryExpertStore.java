package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.IdNumber;

/** Experts in memory. */
public final class MemoryExpertStore extends MemoryStore<ExpertId, Expert> implements ExpertStore {

    public MemoryExpertStore() {
        super(Expert::id, Expert::version, (expert, version) -> new Expert(expert.id(), version, expert.owner(), expert.stage(),
                expert.application(), expert.verdict(), expert.review(), expert.letter(), expert.agreement(), expert.history()));
    }

    @Override
    public Expert insert(Expert expert) {
        refuse(findByIdNumber(expert.application().idNumber()).isPresent());
        return add(expert);
    }

    @Override
    public Optional<Expert> find(ExpertId id) {
        return row(id);
    }

    @Override
    public Expert replace(Expert next) {
        return swap(next);
    }

    @Override
    public Page<Expert> list(ExpertQuery query, Sight sight, PageRequest page) {
        return page(all().filter(expert -> sight.covers(expert.region(), expert.owner()) && fits(query, expert)
                && (query.stage() == null || query.stage() == expert.stage())), expert -> expert.id().value(), true, page);
    }

    @Override
    public Optional<Expert> ownedBy(AccountId owner) {
        return all().filter(expert -> expert.owner().equals(owner)).max(Comparator.comparing(expert -> expert.id().value()));
    }

    @Override
    public Optional<Expert> findByIdNumber(IdNumber idNumber) {
        return all().filter(expert -> expert.application().idNumber().equals(idNumber)
                && expert.stage() != ExpertStage.REJECTED && expert.stage() != ExpertStage.DISMISSED).findFirst();
    }

    @Override
    public Optional<Expert> findByLetter(String number) {
        return all().filter(expert -> expert.letter() != null && expert.letter().number().equals(number)).findFirst();
    }

    @Override
    public Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page) {
        return page(all().filter(expert -> expert.mayServeOn(day) && fits(query, expert)),
                expert -> expert.application().name() + "\u0000" + expert.id(), false, page);
    }

    private static boolean fits(ExpertQuery query, Expert expert) {
        ExpertApplication application = expert.application();
        return (query.region() == null || query.region().contains(expert.region()))
                && (query.type() == null || application.types().contains(query.type()))
                && (query.words() == null || (application.name() + "\n" + application.field() + "\n" + application.skills())
                        .toLowerCase(Locale.ROOT).contains(query.words().toLowerCase(Locale.ROOT)));
    }
}
