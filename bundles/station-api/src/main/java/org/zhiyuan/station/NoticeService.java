package org.zhiyuan.station;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Reads the public notices (通报公布), R34, R40, R104. */
@ProviderType
public interface NoticeService {

    /** Public; latest first. */
    Page<Notice> list(NoticeQuery query, PageRequest page);

    Optional<Notice> find(NoticeId id);
}
