package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Term;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.ExpertEntity;
import org.zhiyuan.store.jpa.internal.entity.LetterEntity;
import org.zhiyuan.store.jpa.internal.entity.PartyEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/**
 * Experts in the table {@code experts}, their ID numbers found by blind index; their letters' numbers in {@code expert_letters}, the
 * parties of their present agreements in {@code expert_parties}.
 */
public final class JpaExpertStore implements ExpertStore {

    private static final Order BY_NAME = Order.byText("name");
    private static final List<String> ENDING = Arrays.stream(ExpertStage.values())
            .filter(ExpertStage::ends)
            .map(Enum::name)
            .toList();

    private final JpaUnitOfWork units;
    private final FieldCipher cipher;
    private final Aggregates<Expert, ExpertEntity> rows;

    public JpaExpertStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.units = units;
        this.cipher = cipher;
        this.rows = new Aggregates<>(
                units,
                bodies,
                Expert.class,
                ExpertEntity.class,
                ExpertEntity::new,
                expert -> expert.id().value(),
                (row, expert) -> {
                    row.copy(expert, index(expert.application().idNumber()));
                    letters(expert);
                    parties(expert);
                });
    }

    @Override
    public Expert insert(Expert expert) {
        return rows.insert(expert);
    }

    @Override
    public Optional<Expert> find(ExpertId id) {
        return rows.find(id.value());
    }

    @Override
    public Expert replace(Expert next) {
        return rows.replace(next);
    }

    @Override
    public Page<Expert> list(ExpertQuery query, VisibilityScope sight, LocalDate day, PageRequest page) {
        return rows.page(at(where(query), query.stage(), day).seen(sight), Order.LATEST, page);
    }

    @Override
    public Optional<Expert> ownedBy(AccountId owner) {
        return rows.first(new Where().is("owner", owner.value()), Order.LATEST);
    }

    @Override
    public Optional<Expert> findByIdNumber(IdNumber idNumber) {
        return rows.first(new Where().is("openIndex", index(idNumber)), Order.LATEST);
    }

    @Override
    public Optional<Expert> findByLetter(String number) {
        return units.reading(em ->
                        Optional.ofNullable(em.find(LetterEntity.class, number)).map(LetterEntity::expert))
                .flatMap(rows::find);
    }

    @Override
    public Page<Expert> withParty(AccountId account, PageRequest page) {
        return rows.page(
                new Where()
                        .beside("PartyEntity", "q")
                        .and("q.expert = e.id and q.account = :account")
                        .set("account", account.value()),
                Order.LATEST,
                page);
    }

    @Override
    public Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page) {
        return rows.page(
                where(query)
                        .and("e.servingFrom <= :day and e.servingUntil >= :day "
                                + "and (e.pausedUntil is null or e.pausedUntil < :day or e.pausedFrom > :day)")
                        .set("day", day),
                BY_NAME,
                page);
    }

    @Override
    public Set<CreditCode> clients(ExpertId id) {
        return units.reading(em -> em
                .createQuery(
                        "select distinct c.creditCode from SeatEntity a, SeatEntity b, EnterpriseEntity c "
                                + "where a.holder = :expert and b.activity = a.activity and c.id = b.holder",
                        String.class)
                .setParameter("expert", id.value())
                .getResultList()
                .stream()
                .map(CreditCode::of)
                .collect(Collectors.toSet()));
    }

    private void letters(Expert expert) {
        for (Term term : expert.terms()) {
            units.writing(em -> {
                String number = term.letter().number();
                if (em.find(LetterEntity.class, number) == null) {
                    em.persist(new LetterEntity(number, expert.id().value()));
                }
                return null;
            });
        }
    }

    private void parties(Expert expert) {
        if (expert.agreement() == null) {
            return;
        }
        units.writing(em -> {
            Set<String> accounts = expert.agreement().parties().stream()
                    .map(AgreementParty::account)
                    .filter(Objects::nonNull)
                    .map(AccountId::value)
                    .collect(Collectors.toCollection(HashSet::new));
            List<PartyEntity> present = em.createQuery(
                            "select p from PartyEntity p where p.expert = :expert", PartyEntity.class)
                    .setParameter("expert", expert.id().value())
                    .getResultList();
            present.stream().filter(party -> !accounts.remove(party.account())).forEach(em::remove);
            accounts.forEach(
                    account -> em.persist(new PartyEntity(account, expert.id().value())));
            return null;
        });
    }

    private String index(IdNumber idNumber) {
        return cipher.blindIndex("IdNumber", idNumber.reveal());
    }

    /** The stage as of the day: past its last day, whatever ends has expired. */
    private static Where at(Where where, ExpertStage stage, LocalDate day) {
        if (stage == ExpertStage.EXPIRED) {
            return where.and("(e.stage = :stage or e.stage in (:ending) and e.lastDay < :day)")
                    .set("stage", stage.name())
                    .set("ending", ENDING)
                    .set("day", day);
        }
        where.is("stage", stage);
        return stage != null && stage.ends() ? where.and("e.lastDay >= :day").set("day", day) : where;
    }

    private static Where where(ExpertQuery query) {
        return new Where()
                .in(query.region())
                .and(
                        "e.types like :type",
                        "type",
                        query.type() == null ? null : "%," + query.type().code() + ",%")
                .words("search", query.words());
    }
}
