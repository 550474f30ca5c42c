package org.zhiyuan.station.internal.title;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.ExternalEntries;
import org.zhiyuan.station.ExternalEntry;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.station.TitleRegistration;
import org.zhiyuan.station.internal.rules.Eligibility;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** A title's entries elsewhere in their order (平台、全国系统登记、入库), R35, R106: title, platform, national system, admission by the team. */
public final class Registrations implements TitleRegistration {

    private final StationDesk desk;
    private final Eligibility eligibility;

    public Registrations(StationDesk desk, Eligibility eligibility) {
        this.desk = desk;
        this.eligibility = eligibility;
    }

    @Override
    public Station registerOnPlatform(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry) {
        return enter(caller, StationOperation.STATION_REGISTER_ON_PLATFORM, id, seen, entry, station -> {
            ExternalEntries present = station.award().registration();
            requireUnused(present.national(), "全国系统登记", "national entry");
            requireDate(entry.date(), station.title().date());
            return present.onPlatform(made(caller, entry));
        });
    }

    @Override
    public Station registerNationally(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry) {
        return enter(caller, StationOperation.STATION_REGISTER_NATIONALLY, id, seen, entry, station -> {
            ExternalEntries present = station.award().registration();
            requireDone(present.platform(), "省公共服务平台登记", "entry on the provincial platform");
            requireUnused(present.admission(), "入库", "admission");
            requireDate(entry.date(), present.platform().date());
            return present.nationally(made(caller, entry));
        });
    }

    @Override
    public Station admit(Caller caller, StationId id, ExpectedVersion seen, String number, LocalDate date) {
        return enter(
                caller,
                StationOperation.STATION_ADMIT,
                id,
                seen,
                new NewEntry(number, date, SyncState.SYNCED, null),
                station -> {
                    ExternalEntries present = station.award().registration();
                    requireDone(present.national(), "全国志愿服务信息系统登记", "entry in the national system");
                    requireUnused(present.admission(), "入库", "admission");
                    requireDate(date, present.national().date());
                    eligibility.requireUnbarred(station, desk.today());
                    return present.admitted(made(caller, new NewEntry(number, date, SyncState.SYNCED, null)));
                });
    }

    private Station enter(
            Caller caller,
            StationOperation operation,
            StationId id,
            ExpectedVersion seen,
            NewEntry entry,
            Function<Station, ExternalEntries> change) {
        return desk.write(() -> {
            Station station = desk.forChange(caller, operation, id, seen);
            if (!station.stage().holdsTitle()) {
                throw PlatformException.conflict(
                        Text.of("没有有效的称号，不能登记（R35）", "there is no valid title to register (R35)"));
            }
            ExternalEntries registration = change.apply(station);
            Station entered = station.with(station.award().with(registration));
            Details details = new Details(Map.of(
                    "number",
                    entry.number() == null ? "" : entry.number(),
                    "date",
                    entry.date().toString(),
                    "state",
                    entry.state().name()));
            StationStage to = registration.stage();
            return station.stage() == StationStage.RECTIFICATION || station.stage() == to
                    ? desk.keep(caller, operation, entered, details)
                    : desk.move(caller, operation, entered, to, entry.number(), details);
        });
    }

    private ExternalEntry made(Caller caller, NewEntry entry) {
        return new ExternalEntry(
                entry.number(),
                entry.date(),
                entry.state(),
                entry.remark(),
                caller.account(),
                desk.clock().instant());
    }

    private void requireDate(LocalDate date, LocalDate least) {
        new Problems()
                .check(!date.isAfter(desk.today()), "date", Text.of("不得晚于今日", "must not be in the future"))
                .check(
                        !date.isBefore(least),
                        "date",
                        Text.format("不得早于上一环节之日%s", "must not be before the step before it, %s", least))
                .raise();
    }

    private static void requireDone(ExternalEntry entry, String zh, String en) {
        if (entry == null || !entry.done()) {
            throw PlatformException.conflict(
                    Text.of("须先完成" + zh + "（R35）", "the " + en + " has to be through first (R35)"));
        }
    }

    private static void requireUnused(ExternalEntry later, String zh, String en) {
        if (later != null) {
            throw PlatformException.conflict(Text.of(
                    "已有" + zh + "，不能更改前一环节（R35）", "there is a " + en + " already, what came before it stays (R35)"));
        }
    }
}
