package org.zhiyuan.station.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.Grant;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.store.RoundStore;

/** The joint grant of both departments (联合授予), R14, R34, the revocation of a title (撤销称号), R40, and logged disclosure, R87. */
public final class StationTitles {

    private static final int DEPARTMENTS = 2;
    private static final int LEAST_PURPOSE = 5;

    private final StationDesk desk;
    private final RoundStore rounds;
    private final Sequences sequences;

    public StationTitles(StationDesk desk, RoundStore rounds, Sequences sequences) {
        this.desk = desk;
        this.rounds = rounds;
        this.sequences = sequences;
    }

    Station grant(Caller caller, StationId id, Seen seen, String document, LocalDate date) {
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_GRANT, id, seen);
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_GRANT, station.stage(), StationStage.JOINT_GRANT);
            LocalDate opened = rounds.find(station.round()).map(Round::opens).orElse(LocalDate.MIN);
            new Problems().text("document", document, 200).require("date", date)
                    .check(date == null || !date.isAfter(desk.today()), "date", Text.of("不得晚于今日", "must not be in the future"))
                    .check(date == null || !date.isBefore(opened), "date",
                            Text.format("不得早于本年度认定工作开始之日%s", "must not be before the round opened on %s", opened)).raise();
            if (station.grants().stream().anyMatch(grant -> grant.department() == caller.role())) {
                throw PlatformException.conflict(Text.of(caller.role().label().zh() + "已授予，须由另一部门授予",
                        "the " + caller.role().label().en() + " has granted already, the other department must"));
            }
            List<Grant> grants = new ArrayList<>(station.grants());
            grants.add(new Grant(caller.role(), document, date, caller.account(), desk.clock().instant()));
            Station granted = station.with(grants);
            Map<String, String> details = Map.of("document", document, "grants", grants.size() + "/" + DEPARTMENTS);
            if (grants.size() < DEPARTMENTS) {
                return desk.move(caller, StationOperation.STATION_GRANT, granted, StationStage.JOINT_GRANT, document, details);
            }
            return desk.move(caller, StationOperation.STATION_GRANT, granted.with(title(granted)), StationStage.TITLED, document, details);
        });
    }

    Station revoke(Caller caller, StationId id, Seen seen, String reason) {
        caller.require(StationOperation.STATION_REVOKE);
        new Problems().text("reason", reason, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_REVOKE, id, seen);
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_REVOKE, station.stage(), StationStage.REVOKED);
            Title title = station.title();
            Title revoked = new Title(title.number(), title.date(), title.notice(), desk.today(), reason);
            return desk.move(caller, StationOperation.STATION_REVOKE, station.with(revoked), StationStage.REVOKED, reason,
                    Map.of("title", title.number(), "reason", reason));
        });
    }

    PersonalData disclose(Caller caller, StationId id, String purpose) {
        caller.require(StationOperation.STATION_DISCLOSE);
        new Problems().text("purpose", purpose, 200)
                .check(purpose == null || purpose.strip().length() >= LEAST_PURPOSE, "purpose",
                        Text.format("请说明用途，至少%d个字", "must state the purpose in at least %d characters", LEAST_PURPOSE)).raise();
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_DISCLOSE, id, Seen.ANY);
            desk.log(caller, StationOperation.STATION_DISCLOSE, station, Map.of("purpose", purpose));
            StationApplication application = station.application();
            return new PersonalData(application.principal(), application.principalId(),
                    application.contact() == null ? null : application.contact().phone());
        });
    }

    /** Dated by the later document; the documents of both departments, industry first, are its notice. */
    private Title title(Station station) {
        String number = String.format("冀志站%d-%04d", station.round(), sequences.next("station-title-" + station.round()));
        LocalDate date = station.grants().stream().map(Grant::date).max(Comparator.naturalOrder()).orElseThrow();
        String notice = station.grants().stream().sorted(Comparator.comparing(Grant::department)).map(Grant::document)
                .collect(Collectors.joining("、"));
        return new Title(number, date, notice, null, null);
    }
}
