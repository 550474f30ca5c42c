package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.store.EntryStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.EntryEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Entries on somebody's behalf in the table {@code entries}; persons are known there by blind index. */
public final class JpaEntryStore implements EntryStore {

    private static final Order OLDEST_FIRST = new Order("lastDay", false, false);

    private final FieldCipher cipher;
    private final Aggregates<EntryOnBehalf, EntryEntity> rows;

    public JpaEntryStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.cipher = cipher;
        this.rows = new Aggregates<>(
                units,
                bodies,
                EntryOnBehalf.class,
                EntryEntity.class,
                EntryEntity::new,
                entry -> entry.id().value(),
                (row, entry) -> row.copy(
                        entry,
                        entry.state() == EntryState.OPEN
                                ? slot(entry.kind(), entry.body().number())
                                : null));
    }

    private String slot(EntryKind kind, String number) {
        return kind + ":" + (kind == EntryKind.EXPERT ? cipher.blindIndex("IdNumber", number) : number);
    }

    @Override
    public EntryOnBehalf insert(EntryOnBehalf entry) {
        return rows.insert(entry);
    }

    @Override
    public Optional<EntryOnBehalf> find(EntryId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<EntryOnBehalf> findByCode(String codeDigest) {
        return rows.first(new Where().is("codeDigest", codeDigest), Order.LATEST);
    }

    @Override
    public EntryOnBehalf replace(EntryOnBehalf next) {
        return rows.replace(next);
    }

    @Override
    public Optional<EntryOnBehalf> open(EntryKind kind, String number) {
        return rows.first(new Where().is("slot", slot(kind, number)), Order.LATEST);
    }

    @Override
    public Page<EntryOnBehalf> list(EntryQuery query, VisibilityScope sight, PageRequest page) {
        return rows.page(
                new Where().is("kind", query.kind()).is("state", query.state()).seen(sight), Order.LATEST, page);
    }

    @Override
    public List<EntryOnBehalf> past(LocalDate day, int most) {
        return rows.page(
                        new Where().and("e.lastDay < :day").set("day", day.toEpochDay()),
                        OLDEST_FIRST,
                        PageRequest.first(most))
                .items();
    }
}
