package org.zhiyuan.station.internal.review;

import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.ConductRecord;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationConduct;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** Records conduct that becomes known after an application stated its own (提交后合规情况登记), R25, R26; it decides nothing by itself. */
public final class ConductRecords implements StationConduct {

    private static final StationOperation RECORD = StationOperation.STATION_RECORD_CONDUCT;

    private final StationDesk desk;

    public ConductRecords(StationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Station record(Caller caller, StationId id, ExpectedVersion seen, Conduct conduct, String source) {
        return desk.write(() -> {
            Station station = caller.role() == Role.STATION
                    ? desk.forChange(caller, RECORD, id, seen)
                    : desk.forDecision(caller, RECORD, id, seen);
            check(conduct, source);
            if (station.stage() == StationStage.DRAFT || station.stage().ended()) {
                throw PlatformException.wrongStage(
                        Text.of("工作站", "station"),
                        station.stage(),
                        Text.of(
                                "草稿请直接修改，已终结的不再登记",
                                "a draft is revised instead, and what has ended is past recording"));
            }
            if (caller.role() == Role.STATION) {
                requireNoLess(station, conduct);
            }
            ConductRecord made = new ConductRecord(
                    conduct, source.strip(), caller.account(), desk.clock().instant());
            return desk.keep(
                    caller,
                    RECORD,
                    station.with(station.examination().with(made)),
                    new Details(Map.of(
                            "source",
                            made.source(),
                            "breachOfLaw",
                            conduct.breachOfLaw().toString(),
                            "badCredit",
                            conduct.badCredit().toString(),
                            "underInvestigation",
                            conduct.underInvestigation().toString(),
                            "penalties",
                            String.valueOf(conduct.penalties().size()))));
        });
    }

    private void check(Conduct conduct, String source) {
        Problems problems = new Problems().text("source", source, 500).require("conduct", conduct);
        problems.raise();
        problems.require("conduct.breachOfLaw", conduct.breachOfLaw())
                .require("conduct.badCredit", conduct.badCredit())
                .require("conduct.underInvestigation", conduct.underInvestigation());
        for (int i = 0; i < conduct.penalties().size(); i++) {
            Penalty penalty = conduct.penalties().get(i);
            problems.check(
                    penalty.decidedOn() != null && !penalty.decidedOn().isAfter(desk.today()),
                    "conduct.penalties[" + i + "].decidedOn",
                    Text.of("须写明，且不得晚于今日", "must be stated and not be in the future"));
        }
        problems.raise();
    }

    private void requireNoLess(Station station, Conduct conduct) {
        boolean less = station.examination()
                .conductOn(desk.today())
                .filter(known -> !conduct.admits(known.conduct()))
                .isPresent();
        if (less) {
            throw PlatformException.denied(Text.of(
                    "申请单位只能补充不利情况，已登记情况的解除由机构登记（R26）",
                    "an applicant adds to what is on record, an agency records that something has ended (R26)"));
        }
    }
}
