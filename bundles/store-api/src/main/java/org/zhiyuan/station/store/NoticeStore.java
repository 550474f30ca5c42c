package org.zhiyuan.station.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeQuery;

/** Keeps public notices; a notice never changes. */
public interface NoticeStore {

    Notice insert(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** Latest first. */
    Page<Notice> list(NoticeQuery query, PageRequest page);
}
