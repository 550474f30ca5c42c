package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.store.NoticeStore;

/** Notices in memory. */
public final class MemoryNoticeStore extends MemoryStore<NoticeId, Notice> implements NoticeStore {

    public MemoryNoticeStore() {
        super(
                Notice::id,
                Notice::version,
                (notice, version) -> new Notice(
                        notice.id(),
                        version,
                        notice.number(),
                        notice.kind(),
                        notice.station(),
                        notice.name(),
                        notice.region(),
                        notice.title(),
                        notice.documents(),
                        notice.reason(),
                        notice.date(),
                        notice.until(),
                        notice.publishedAt()));
    }

    @Override
    public Notice insert(Notice notice) {
        return add(notice);
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return row(id);
    }

    @Override
    public Page<Notice> list(NoticeQuery query, PageRequest page) {
        return page(
                all().filter(notice -> (query.region() == null || query.region().contains(notice.region()))
                        && (query.kind() == null || query.kind() == notice.kind())),
                notice -> notice.id().value(),
                true,
                page);
    }
}
