package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Times;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.spi.CaseFiles;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.store.CaseStore;

/**
 * Which case stands behind the revocation of a title (撤销称号的案件依据), R40: one of a kind that the rule book lists, by itself profit under
 * the programme's name only, that was decided and not found untrue.
 */
public final class StationCases implements CaseFiles {

    private final CaseStore cases;
    private final RuleParameters parameters;
    private final Clock clock;

    public StationCases(CaseStore cases, RuleParameters parameters, Clock clock) {
        this.cases = cases;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Optional<String> founded(StationId station) {
        List<String> kinds = new RuleDay(Times.today(clock), parameters).codes("station.revocation.kinds");
        return cases.about("station", station.value()).stream()
                .filter(found -> kinds.contains(found.kind().name()))
                .filter(found -> found.stage() != CaseStage.OPENED && found.stage() != CaseStage.UNFOUNDED)
                .map(found -> found.id().value()).findFirst();
    }
}
