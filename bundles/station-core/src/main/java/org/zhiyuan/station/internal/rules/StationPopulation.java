package org.zhiyuan.station.internal.rules;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Verdict;

/** All stations for the rule laboratory (规则试算); the conditions of their cities are not tried with them. */
public final class StationPopulation implements RulePool {

    private final StationStore stations;
    private final RoundStore rounds;
    private final UnitOfWork work;

    public StationPopulation(StationStore stations, RoundStore rounds, UnitOfWork work) {
        this.stations = stations;
        this.rounds = rounds;
        this.work = work;
    }

    @Override
    public RuleSubject subject() {
        return RuleSubject.STATION;
    }

    @Override
    public List<Clause> clauses(RuleDay day) {
        return StationRules.clauses(day);
    }

    @Override
    public Page<Candidate> page(Region region, PageRequest page) {
        return work.read(() -> stations.list(StationQuery.ALL.within(region), VisibilityScope.ALL, page))
                .map(this::candidate);
    }

    @Override
    public Candidate get(Caller caller, String id) {
        return candidate(work.read(() -> stations.find(new StationId(id)))
                .filter(found -> caller.sees(found.region(), found.owner()))
                .orElseThrow(() -> PlatformException.notFound(Text.of("工作站", "station"), id)));
    }

    private Candidate candidate(Station station) {
        return new Candidate(
                station.id().value(),
                station.application().name(),
                station.stage().name(),
                stored(station),
                (book, day) -> new Eligibility(new StationRules(book), rounds).judge(station, day));
    }

    /** The verdict of the last decision: the approval's, else the assessors', else the submission's; none while it can still be changed. */
    private static Verdict stored(Station station) {
        if (station.stage() == StationStage.DRAFT || station.stage() == StationStage.SUPPLEMENT) {
            return null;
        }
        if (station.examination().approval() != null) {
            return station.examination().approval();
        }
        return station.assessment() == null
                ? station.verdict()
                : station.assessment().verdict();
    }
}
