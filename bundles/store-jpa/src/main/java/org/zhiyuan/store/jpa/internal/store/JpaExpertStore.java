package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.ExpertEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Experts in the table {@code experts}; their ID numbers are found by blind index. */
public final class JpaExpertStore implements ExpertStore {

    private static final Order BY_NAME = Order.byText("name");

    private final FieldCipher cipher;
    private final Aggregates<Expert, ExpertEntity> rows;

    public JpaExpertStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.cipher = cipher;
        this.rows = new Aggregates<>(units, bodies, Expert.class, ExpertEntity.class, ExpertEntity::new, expert -> expert.id().value(),
                (row, expert) -> row.copy(expert, index(expert.application().idNumber())));
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
    public Page<Expert> list(ExpertQuery query, Sight sight, PageRequest page) {
        return rows.page(where(query).seen(sight), Order.LATEST, page);
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
        return rows.first(new Where().is("letterNumber", number), Order.LATEST);
    }

    @Override
    public Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page) {
        return rows.page(where(query).and("e.servingFrom <= :day and e.servingUntil >= :day").set("day", day), BY_NAME, page);
    }

    private String index(IdNumber idNumber) {
        return cipher.blindIndex("IdNumber", idNumber.reveal());
    }

    private static Where where(ExpertQuery query) {
        return new Where().in(query.region()).is("stage", query.stage())
                .and("e.types like :type", "type", query.type() == null ? null : "%," + query.type().code() + ",%")
                .words("search", query.words());
    }
}
