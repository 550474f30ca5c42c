package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/**
 * A line of the public register (公开名录), R34: nothing of the application but name, place and title; a title is valid whether or not the
 * station is registered on the provincial platform and in the national system, or admitted there (R106).
 *
 * @param valid false once revoked or withdrawn, which was at {@code endedAt}, null until then
 * @param suspensions when it was ordered to stop its activities (R94); the title stands and carries nothing meanwhile
 * @param mergedInto the station it reads as while a merge stands (合并), which touches no title
 */
public record RegisteredStation(
        StationId id,
        String name,
        Region region,
        String address,
        Title title,
        boolean valid,
        Instant endedAt,
        List<Suspension> suspensions,
        boolean onPlatform,
        boolean nationallyRegistered,
        boolean admitted,
        StationId mergedInto) {

    public RegisteredStation {
        suspensions = List.copyOf(suspensions);
    }

    /** The line of a station that holds or held a title, as of that day. */
    public static RegisteredStation of(Station station, LocalDate today) {
        StationApplication application = station.application();
        ExternalEntries registration = station.award().registration();
        return new RegisteredStation(
                station.id(),
                application.name(),
                station.region(),
                application.premises() == null ? "" : application.premises().address(),
                station.title(),
                station.stage().holdsTitle() && station.title().validOn(today),
                station.titleEndedAt(),
                station.award().suspensions(),
                done(registration.platform()),
                done(registration.national()),
                registration.admission() != null,
                station.mergedInto());
    }

    private static boolean done(ExternalEntry entry) {
        return entry != null && entry.done();
    }

    public RegisteredStation mergedInto(StationId survivor) {
        return new RegisteredStation(
                id,
                name,
                region,
                address,
                title,
                valid,
                endedAt,
                suspensions,
                onPlatform,
                nationallyRegistered,
                admitted,
                survivor);
    }

    /** Whether the station acts under its title at that moment; {@link TitleInForce} is who asks. */
    public boolean inForceAt(Instant moment) {
        return granted(Times.date(moment))
                && (endedAt == null || moment.isBefore(endedAt))
                && suspensions.stream().noneMatch(each -> each.covers(moment));
    }

    /** Whether it does so at some time of that day. */
    public boolean inForceOn(LocalDate day) {
        return granted(day)
                && (endedAt == null || !day.isAfter(Times.date(endedAt)))
                && suspensions.stream().noneMatch(each -> each.coversAll(day));
    }

    /** Stopped by an order that has not been lifted. */
    public boolean suspended() {
        return suspensions.stream().anyMatch(each -> each.until() == null);
    }

    private boolean granted(LocalDate day) {
        return (valid || endedAt != null) && !day.isBefore(title.date());
    }

    /** What has become of the title, for whoever is refused; empty while it stands. */
    Text lapse() {
        if (endedAt != null) {
            boolean revoked = title.revokedOn() != null;
            return Text.of(
                    "，" + Times.date(endedAt) + (revoked ? "已撤销" : "已退出"),
                    ", it was " + (revoked ? "revoked" : "given back") + " on " + Times.date(endedAt));
        }
        return suspensions.stream()
                .filter(each -> each.until() == null)
                .findFirst()
                .map(each -> Text.of(
                        "，自" + Times.date(each.from()) + "起被责令停止活动",
                        ", it has been ordered to stop its activities since " + Times.date(each.from())))
                .orElse(Text.of("", ""));
    }
}
