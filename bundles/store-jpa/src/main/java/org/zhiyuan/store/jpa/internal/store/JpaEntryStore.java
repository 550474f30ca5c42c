package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.entry.Entry;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
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
    private final Aggregates<Entry, EntryEntity> rows;

    public JpaEntryStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.cipher = cipher;
        this.rows = new Aggregates<>(units, bodies, Entry.class, EntryEntity.class, EntryEntity::new, entry -> entry.id().value(),
                (row, entry) -> row.copy(entry, entry.state() == EntryState.OPEN ? slot(entry.kind(), entry.body().number()) : null));
    }

    private String slot(EntryKind kind, String number) {
        return kind + ":" + (kind == EntryKind.EXPERT ? cipher.blindIndex("IdNumber", number) : number);
    }

    @Override
    public Entry insert(Entry entry) {
        return rows.insert(entry);
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Entry> findByCode(String codeDigest) {
        return rows.first(new Where().is("codeDigest", codeDigest), Order.LATEST);
    }

    @Override
    public Entry replace(Entry next) {
        return rows.replace(next);
    }

    @Override
    public Optional<Entry> open(EntryKind kind, String number) {
        return rows.first(new Where().is("slot", slot(kind, number)), Order.LATEST);
    }

    @Override
    public Page<Entry> list(EntryQuery query, Sight sight, PageRequest page) {
        return rows.page(new Where().is("kind", query.kind()).is("state", query.state()).seen(sight), Order.LATEST, page);
    }

    @Override
    public List<Entry> past(LocalDate day, int most) {
        return rows.page(new Where().and("e.lastDay < :day").set("day", day.toEpochDay()), OLDEST_FIRST, PageRequest.first(most)).items();
    }
}
