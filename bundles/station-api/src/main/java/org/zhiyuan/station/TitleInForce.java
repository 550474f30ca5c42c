package org.zhiyuan.station;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/**
 * Whether a station may act under its title (称号效力), R40, R85, R94: the one rule that whatever hangs on a station asks at the time of the
 * act. A title that was revoked or given back carries nothing from that moment, one that is suspended nothing until it is released.
 */
public final class TitleInForce {

    private static final Text NOUN = Text.of("工作站", "station");

    private final StationService stations;
    private final Clock clock;

    public TitleInForce(StationService stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    public boolean holds(StationId id) {
        return stations.findRegistered(id)
                .filter(found -> found.inForceAt(clock.instant()))
                .isPresent();
    }

    /**
     * To go on with what the station has begun. @throws PlatformException CONFLICT that says since when and why the title carries nothing
     */
    public RegisteredStation require(StationId id) {
        return requireAt(id, clock.instant());
    }

    /** As {@link #require}, for what was done at that moment. */
    public RegisteredStation requireAt(StationId id, Instant moment) {
        return require(id, found -> found.inForceAt(moment), Times.date(moment));
    }

    /** As {@link #require}, for what was done at some time of that day. */
    public RegisteredStation requireOn(StationId id, LocalDate day) {
        return require(id, found -> found.inForceOn(day), day);
    }

    /** To start something new, now and for each of the days. @throws PlatformException CONFLICT also if the station is merged */
    public RegisteredStation starting(StationId id, Collection<LocalDate> days) {
        stations.findRegistered(id).map(RegisteredStation::mergedInto).ifPresent(survivor -> {
            throw PlatformException.merged(NOUN, survivor.value());
        });
        RegisteredStation now = require(id);
        days.forEach(day -> requireOn(id, day));
        return now;
    }

    /** The caller's own stations whose title is in force. */
    public List<RegisteredStation> own(Caller caller) {
        return stations.own(caller).stream()
                .flatMap(own -> stations.findRegistered(own.id()).stream())
                .filter(found -> found.inForceAt(clock.instant()))
                .toList();
    }

    private RegisteredStation require(StationId id, Predicate<RegisteredStation> inForce, LocalDate day) {
        Optional<RegisteredStation> found = stations.findRegistered(id);
        return found.filter(inForce).orElseThrow(() -> PlatformException.conflict(gap(id, found, day)));
    }

    private static Text gap(StationId id, Optional<RegisteredStation> found, LocalDate day) {
        String name = found.map(RegisteredStation::name).orElse(id.value());
        Text why = found.map(RegisteredStation::lapse).orElse(Text.of("", ""));
        return Text.of(
                "“" + name + "”在" + day + "没有有效的工作站称号" + why.zh() + "（R40、R85）",
                "\"" + name + "\" holds no valid station title on " + day + why.en() + " (R40, R85)");
    }
}
