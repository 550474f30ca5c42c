package org.zhiyuan.station.internal.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.StationTermination;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.internal.notice.NoticeBoard;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.station.store.DecidedCases;

/**
 * The end of a title: revocation (撤销称号), R40, from case to decision to public notice to hand-over, all of the latter in one act; and
 * withdrawal (退出), R96.
 */
public final class Revocations implements StationTermination {

    private final StationDesk desk;
    private final Thresholds thresholds;
    private final NoticeBoard board;
    private final DecidedCases cases;
    private final HandoverDesk handovers;

    public Revocations(
            StationDesk desk, Thresholds thresholds, NoticeBoard board, DecidedCases cases, HandoverDesk handovers) {
        this.desk = desk;
        this.thresholds = thresholds;
        this.board = board;
        this.cases = cases;
        this.handovers = handovers;
    }

    @Override
    public Station revoke(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        caller.require(StationOperation.STATION_REVOKE);
        new Problems().text("reason", reason, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_REVOKE, id, seen);
            StationStage.WORKFLOW.require(
                    caller, StationOperation.STATION_REVOKE, station.stage(), StationStage.REVOKED);
            String caseId = thresholds.revocationNeedsCase(desk.today())
                    ? cases.against(id, thresholds.revocationKinds(desk.today()))
                            .orElseThrow(() -> PlatformException.conflict(Text.of(
                                    "须先就该工作站以志愿服务名义营利等规则手册所列违规立案并作出决定，方可撤销称号（R40）",
                                    "a case against the station of a kind the rule book lists, by itself profit under the programme's name, "
                                            + "has to be decided before its title is revoked (R40)")))
                    : null;
            FourEyes ruling = FourEyes.of(
                    caller,
                    station.proposal(),
                    StationOperation.STATION_REVOKE,
                    "REVOKE",
                    reason,
                    desk.clock().instant());
            return ruling.settled()
                    ? end(caller, StationOperation.STATION_REVOKE, station, ruling, reason, caseId)
                    : desk.propose(
                            caller,
                            StationOperation.STATION_REVOKE,
                            station.with(ruling.proposal()),
                            ruling.proposal());
        });
    }

    /** Ends the title, tells the public, hands the matter over. */
    public Station end(
            Caller caller, StationOperation operation, Station station, FourEyes ruling, String reason, String caseId) {
        Title title = station.title();
        Title revoked = title.revoked(desk.today(), reason);
        Map<String, String> details = new HashMap<>(Map.of("title", title.number(), "reason", reason));
        if (caseId != null) {
            details.put("case", caseId);
        }
        Station ended = desk.move(
                caller,
                operation,
                station.with(revoked),
                StationStage.REVOKED,
                reason,
                new Details(details),
                ruling.event());
        board.publish(caller, operation, ended, NoticeKind.TITLE_REVOKED, reason);
        for (Recipient recipient : List.of(Recipient.CIVIL_AFFAIRS, Recipient.MARKET_REGULATION)) {
            handovers.open(
                    caller,
                    new NewHandover(
                            recipient,
                            null,
                            "station",
                            ended.id().value(),
                            "撤销称号" + title.number() + "：" + reason + (caseId == null ? "" : "（案件" + caseId + "）")));
        }
        return ended;
    }

    @Override
    public Station withdraw(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        caller.require(StationOperation.STATION_WITHDRAW);
        new Problems().text("reason", reason, 500).raise();
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_WITHDRAW, id, seen);
            Station gone = desk.move(
                    caller,
                    StationOperation.STATION_WITHDRAW,
                    station,
                    StationStage.WITHDRAWN,
                    reason,
                    Details.of("reason", reason));
            if (gone.title() != null) {
                board.publish(caller, StationOperation.STATION_WITHDRAW, gone, NoticeKind.TITLE_WITHDRAWN, null);
            }
            return gone;
        });
    }
}
