package org.zhiyuan.supervision.internal;

import java.util.Optional;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.spi.CaseFiles;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.store.CaseStore;

/** Which case stands behind the revocation of a title (撤销称号的案件依据), R40: one that was decided and not found untrue. */
public final class StationCases implements CaseFiles {

    private final CaseStore cases;

    public StationCases(CaseStore cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> founded(StationId station) {
        return cases.about("station", station.value()).stream()
                .filter(found -> found.stage() != CaseStage.OPENED && found.stage() != CaseStage.UNFOUNDED)
                .map(found -> found.id().value()).findFirst();
    }
}
