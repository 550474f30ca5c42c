package org.zhiyuan.station.internal;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sight;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.verdict.Verdict;

/** All stations for the rule laboratory (规则试算); the conditions of their cities are not tried with them. */
public final class StationPool implements RulePool {

    private final StationDesk desk;

    public StationPool(StationDesk desk) {
        this.desk = desk;
    }

    @Override
    public RuleSubject subject() {
        return RuleSubject.STATION;
    }

    @Override
    public Page<Candidate> page(Region region, PageRequest page) {
        return desk.read(() -> desk.stations().list(new StationQuery(region, null, null, null), Sight.ALL, page))
                .map(StationPool::candidate);
    }

    @Override
    public Candidate get(Caller caller, String id) {
        return candidate(desk.read(() -> desk.visible(caller, new StationId(id))));
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
