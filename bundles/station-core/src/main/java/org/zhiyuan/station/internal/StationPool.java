package org.zhiyuan.station.internal;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.verdict.Verdict;

/** All stations for the rule laboratory (规则试算); the conditions of their cities are not tried with them. */
public final class StationPool implements RulePool {

    private final StationStore stations;
    private final UnitOfWork work;

    public StationPool(StationStore stations, UnitOfWork work) {
        this.stations = stations;
        this.work = work;
    }

    @Override
    public RuleSubject subject() {
        return RuleSubject.STATION;
    }

    @Override
    public Page<Candidate> page(Region region, PageRequest page) {
        return work.read(() -> stations.list(new StationQuery(region, null, null, null), Sight.ALL, page))
                .map(StationPool::candidate);
    }

    @Override
    public Candidate get(Caller caller, String id) {
        return candidate(work.read(() -> stations.find(new StationId(id))).filter(found -> caller.sees(found.region(), found.owner()))
                .orElseThrow(() -> PlatformException.notFound(Text.of("工作站", "station"), id)));
    }

    private static Candidate candidate(Station station) {
        return new Candidate(station.id().value(), station.application().name(), station.stage().name(), stored(station),
                (book, day) -> new StationRules(book).judge(station.application(), day));
    }

    /** The verdict with what the assessors judged; none while the application can still be changed. */
    private static Verdict stored(Station station) {
        if (station.stage() == StationStage.DRAFT || station.stage() == StationStage.SUPPLEMENT) {
            return null;
        }
        return station.assessment() == null ? station.verdict() : station.assessment().verdict();
    }
}
