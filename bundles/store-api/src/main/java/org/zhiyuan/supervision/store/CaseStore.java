package org.zhiyuan.supervision.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.SupervisionCase;

/** Keeps cases. */
public interface CaseStore {

    SupervisionCase insert(SupervisionCase opened);

    Optional<SupervisionCase> find(CaseId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    SupervisionCase replace(SupervisionCase next);

    /** The cases that concern that thing, latest first. */
    List<SupervisionCase> about(String subjectKind, String subject);

    /** Latest first. */
    Page<SupervisionCase> list(CaseQuery query, VisibilityScope sight, PageRequest page);
}
