package org.zhiyuan.activity.store;

import java.util.Optional;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;

/** Keeps demands. */
public interface DemandStore {

    Demand insert(Demand demand);

    Optional<Demand> find(DemandId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Demand replace(Demand next);

    /** Latest first. */
    Page<Demand> list(DemandQuery query, VisibilityScope sight, PageRequest page);
}
