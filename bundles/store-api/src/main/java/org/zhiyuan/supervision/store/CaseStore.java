package org.zhiyuan.supervision.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.DecidedCases;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.SupervisionCase;

/** Keeps cases. */
public interface CaseStore extends DecidedCases {

    SupervisionCase insert(SupervisionCase opened);

    Optional<SupervisionCase> find(CaseId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    SupervisionCase replace(SupervisionCase next);

    /** The cases that concern that thing, latest first. */
    List<SupervisionCase> about(String subjectKind, String subject);

    @Override
    default Optional<String> against(StationId station, Collection<String> kinds) {
        return about("station", station.value()).stream()
                .filter(found -> kinds.contains(found.kind().name()))
                .filter(found -> found.stage() != CaseStage.OPENED && found.stage() != CaseStage.UNFOUNDED)
                .map(found -> found.id().value())
                .findFirst();
    }

    /** Latest first. */
    Page<SupervisionCase> list(CaseQuery query, VisibilityScope sight, PageRequest page);
}
