package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** Experts in memory. */
public final class MemoryExpertStore extends MemoryStore<ExpertId, Expert> implements ExpertStore {

    private final ActivityStore activities;
    private final EnterpriseStore enterprises;

    /** Experts who never served anybody. */
    public MemoryExpertStore() {
        this(new MemoryActivityStore(), new MemoryEnterpriseStore());
    }

    public MemoryExpertStore(ActivityStore activities, EnterpriseStore enterprises) {
        super(Expert::id, Expert::version, (expert, version) -> expert.withVersion(version));
        this.activities = activities;
        this.enterprises = enterprises;
    }

    @Override
    public Expert insert(Expert expert) {
        refuse(findByIdNumber(expert.application().idNumber()).isPresent());
        refuse(expert.letter() != null && findByLetter(expert.letter().number()).isPresent());
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
    public Page<Expert> list(ExpertQuery query, VisibilityScope sight, LocalDate day, PageRequest page) {
        return page(
                all().filter(expert -> sight.covers(expert.region(), expert.owner())
                        && fits(query, expert)
                        && (query.stage() == null
                                || query.stage() == expert.asOf(day).stage())),
                expert -> expert.id().value(),
                true,
                page);
    }

    @Override
    public Optional<Expert> ownedBy(AccountId owner) {
        return all().filter(expert -> expert.owner().equals(owner))
                .max(Comparator.comparing(expert -> expert.id().value()));
    }

    @Override
    public Optional<Expert> findByIdNumber(IdNumber idNumber) {
        return all().filter(expert -> expert.application().idNumber().equals(idNumber)
                        && !expert.stage().closed())
                .findFirst();
    }

    @Override
    public Optional<Expert> findByLetter(String number) {
        return all().filter(expert -> expert.terms().stream().anyMatch(term -> has(term.letter(), number)))
                .findFirst();
    }

    private static boolean has(Letter letter, String number) {
        return letter.number().equals(number);
    }

    @Override
    public Page<Expert> withParty(AccountId account, PageRequest page) {
        return page(
                all().filter(expert -> expert.agreement() != null
                        && expert.agreement().parties().stream().anyMatch(party -> account.equals(party.account()))),
                expert -> expert.id().value(),
                true,
                page);
    }

    @Override
    public Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page) {
        return page(
                all().filter(expert ->
                        expert.stage() == ExpertStage.SERVING && expert.mayServeOn(day) && fits(query, expert)),
                expert -> expert.application().name() + "\u0000" + expert.id(),
                false,
                page);
    }

    @Override
    public Set<CreditCode> clients(ExpertId id) {
        ActivityQuery served = new ActivityQuery(null, null, null, null, id, null, null);
        return activities
                .list(
                        served,
                        new ActivityVisibility(Region.HEBEI, null, null, null),
                        PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .flatMap(activity -> activity.enterprises().stream())
                .map(EnterpriseSeat::enterprise)
                .flatMap(enterprise -> enterprises.find(enterprise).stream())
                .map(found -> found.facts().creditCode())
                .collect(Collectors.toSet());
    }

    private static boolean fits(ExpertQuery query, Expert expert) {
        ExpertApplication application = expert.application();
        return (query.region() == null || query.region().contains(expert.region()))
                && (query.type() == null || application.types().contains(query.type()))
                && Searched.words(
                        application.name() + "\n" + application.field() + "\n"
                                + String.join("\n", application.skills()),
                        query.words());
    }
}
