package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.store.NoticeStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.NoticeEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Notices in the table {@code notices}. */
public final class JpaNoticeStore implements NoticeStore {

    private final Aggregates<Notice, NoticeEntity> rows;

    public JpaNoticeStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Notice.class,
                NoticeEntity.class,
                NoticeEntity::new,
                notice -> notice.id().value(),
                NoticeEntity::copy);
    }

    @Override
    public Notice insert(Notice notice) {
        return rows.insert(notice);
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return rows.find(id.value());
    }

    @Override
    public Page<Notice> list(NoticeQuery query, PageRequest page) {
        return rows.page(new Where().in(query.region()).is("kind", query.kind()), Order.LATEST, page);
    }
}
