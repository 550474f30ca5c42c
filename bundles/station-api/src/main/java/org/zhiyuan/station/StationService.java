package org.zhiyuan.station;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Reads stations; what a caller may not see does not exist for it. */
@ProviderType
public interface StationService {

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND, also for another city's (R13) */
    Station get(Caller caller, StationId id);

    Page<Station> list(Caller caller, StationQuery query, PageRequest page);

    /** The stations and applications of the caller's own account, latest first. */
    List<Station> own(Caller caller);

    /** A round's assessed applications by rank, R37: eligible first, priority classes first among them, then by score. */
    Page<Station> ranking(Caller caller, int year, PageRequest page);

    /** Public: every title ever granted, valid or not, by number; {@code query.stage} is ignored. */
    Page<RegisteredStation> register(StationQuery query, PageRequest page);

    /** Public: the titled station, if it holds or held a title. */
    Optional<RegisteredStation> findRegistered(StationId id);
}
