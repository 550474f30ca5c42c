package org.zhiyuan.station.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;

/** Keeps stations; every call joins the open unit of work. */
public interface StationStore {

    /** @return with version 1 */
    Station insert(Station station);

    Optional<Station> find(StationId id);

    /** Compare-and-set on the version it carries. @return with the next version. @throws org.zhiyuan.core.PlatformException STALE */
    Station replace(Station next);

    /** Latest first. */
    Page<Station> list(StationQuery query, VisibilityScope sight, PageRequest page);

    /** Latest first. */
    List<Station> ownedBy(AccountId owner);

    /** The institution's application or title that is not at an end, {@link org.zhiyuan.station.StationStage#ended}. */
    Optional<Station> findOpen(CreditCode creditCode);

    /** The round's assessed applications, by {@link org.zhiyuan.station.Rank#key}. */
    Page<Station> ranked(int round, VisibilityScope sight, PageRequest page);

    /** Every station with a title, by title number. */
    Page<Station> titled(StationQuery query, PageRequest page);
}
