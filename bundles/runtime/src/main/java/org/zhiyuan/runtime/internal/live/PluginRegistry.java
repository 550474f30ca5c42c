package org.zhiyuan.runtime.internal.live;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginExaminer;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Fence;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.fence.Timer;

/**
 * All plugins that are or were there; knows nothing of OSGi, is told what appears and vanishes, and runs plugin code behind fences only.
 */
public final class PluginRegistry implements PluginGuard {

    /** One service may claim an id in several kinds. */
    private record Claim(PluginKey key, long serviceId) {}

    private static final Logger LOG = LoggerFactory.getLogger(PluginRegistry.class);
    private static final int REMEMBERED = 200;
    /** An update in place is over by then, also one whose calls in flight took as long as they may. */
    private static final Duration JUST_GONE = Duration.ofSeconds(10);

    private final Limits limits;
    private final Clock clock;
    private final Timer timer;
    private final Map<PluginKey, PluginSlot> slots = new ConcurrentSkipListMap<>();
    private final Map<Claim, Plugin> turnedAway = new ConcurrentHashMap<>();
    private final Faces faces = new Faces();
    private final Examiners examiners = new Examiners();
    private final Places places;
    private volatile Runnable changed = () -> {};

    public PluginRegistry(Limits limits, Clock clock, Timer timer, Places places) {
        this.places = places;
        this.limits = limits;
        this.clock = clock;
        this.timer = timer;
    }

    /** A plugin was registered; returns before it has been asked who it is. */
    public void appeared(Offer offer) {
        if (offer.refusal() != null) {
            turnedAway.put(
                    new Claim(offer.key(), offer.serviceId()),
                    offer.row(PluginState.REFUSED, offer.refusal(), clock.instant()));
            LOG.warn(
                    "Refused {} of {}: {}",
                    offer.named().en(),
                    offer.bundle(),
                    offer.refusal().en());
            return;
        }
        PluginSlot slot = slots.computeIfAbsent(offer.key(), key -> new PluginSlot(key, places));
        Incumbent outranked = slot.claim(offer);
        if (outranked != null) {
            outranked.fence().shut();
            outranked.moveOut();
            slot.leave(outranked, null);
            timer.after(limits.drain(), outranked.fence()::drain);
        }
        elect(slot);
    }

    /** A plugin is being unregistered; new calls are refused at once, those in flight are waited for. */
    public void vanished(PluginKey key, long serviceId) {
        turnedAway.remove(new Claim(key, serviceId));
        PluginSlot slot = slots.get(key);
        Incumbent leaving = slot == null ? null : slot.withdraw(serviceId);
        if (leaving == null) {
            return;
        }
        leaving.fence().shut();
        leaving.fence().drain();
        leaving.moveOut();
        slot.leave(
                leaving,
                leaving.gone(clock.instant(), Reasons.takenAway(leaving.fence().busy())));
        LOG.info(
                "{} of {} has gone",
                leaving.offer().named().en(),
                leaving.offer().bundle());
        elect(slot);
        changed.run();
        forgetOldest();
    }

    private void elect(PluginSlot slot) {
        Incumbent fresh = slot.elect(offer -> new Incumbent(
                offer,
                new Fence(offer.named(), offer.kind().id() + "-" + offer.id(), offer.loader(), limits, clock, timer),
                clock.instant()));
        if (fresh != null) {
            introduce(fresh);
        }
    }

    private void introduce(Incumbent tenure) {
        Offer offer = tenure.offer();
        if (!tenure.beginAsking()) {
            return;
        }
        Duration limit =
                offer.kind().isEndpoint() || offer.kind() == PluginKind.RULE_PACK ? limits.drain() : limits.call();
        tenure.fence()
                .<Introduction>ask(limit, () -> faces.publish(tenure, Introduction.of(offer)), (said, trouble) -> {
                    if (trouble == null) {
                        Introduction result = examiners.examine(offer.kind(), said);
                        tenure.introduced(result);
                        LOG.info(
                                "{} of {} {} is {}",
                                offer.named().en(),
                                offer.bundle(),
                                offer.version(),
                                result.refusal() == null
                                        ? "there"
                                        : "refused: " + result.refusal().en());
                    }
                    tenure.endAsking();
                    changed.run();
                    if (trouble == null) {
                        seekFace(tenure);
                    } else if (!tenure.fence().isShut()) {
                        timer.after(tenure.fence().quarantine(trouble), () -> introduceAgain(tenure));
                    }
                });
    }

    /** Its face may have come while it was asked. */
    private void seekFace(Incumbent tenure) {
        if (tenure.awaitsFace()
                && !tenure.fence().isShut()
                && faces.has(tenure.offer().kind())) {
            introduce(tenure);
        }
    }

    private void introduceAgain(Incumbent tenure) {
        if (!tenure.isIntroduced() && !tenure.fence().isShut()) {
            introduce(tenure);
        }
    }

    /** Who is told, on any thread and without a lock, that plugins may have come or gone. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Somebody of the platform wants to look at what comes from now on. */
    public void examinerCame(PluginExaminer examiner) {
        examiners.add(examiner);
    }

    public void examinerGoes(PluginExaminer examiner) {
        examiners.remove(examiner);
    }

    /** A file has been taken away: ids that it held without ever coming up are free. */
    public void reconsider() {
        slots.values().forEach(this::elect);
    }

    /** A face of the platform has come: endpoints of its kind get their addresses. */
    public void faceCame(EndpointPublisher face) {
        faces.add(face);
        slots.values().forEach(slot -> {
            Incumbent tenure = slot.tenure();
            if (tenure != null) {
                seekFace(tenure);
            }
        });
    }

    /** A face of the platform goes, and all addresses there with it. */
    public void faceGoes(EndpointPublisher face) {
        faces.remove(face);
        slots.forEach((key, slot) -> {
            Incumbent tenure = key.kind().equals(face.kind()) ? slot.tenure() : null;
            if (tenure != null) {
                tenure.loseFace();
            }
        });
    }

    /** What is told of a bundle that has gone is told no more. */
    public void forget(String bundle) {
        slots.forEach((key, slot) -> slots.computeIfPresent(key, (same, gone) -> gone.isLeftBy(bundle) ? null : gone));
    }

    /** Those that have left long ago make room, so that passing plugins can't fill the memory. */
    private void forgetOldest() {
        while (slots.size() > REMEMBERED) {
            PluginKey oldest = slots.entrySet().stream()
                    .filter(entry -> entry.getValue().goneSince() != null)
                    .min(Comparator.comparing(entry -> entry.getValue().goneSince()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
            if (oldest == null) {
                return;
            }
            slots.computeIfPresent(oldest, (key, slot) -> slot.goneSince() == null ? slot : null);
        }
    }

    @Override
    public <T> T call(String kind, String id, Supplier<T> work) {
        Incumbent tenure = holder(new PluginKey(kind, id));
        tenure.usable();
        return tenure.fence().call(work::get);
    }

    @Override
    public <T> T enter(String kind, String id, Supplier<T> work) {
        Incumbent tenure = holder(new PluginKey(kind, id));
        tenure.usable();
        return tenure.fence().enter(work);
    }

    @Override
    public Visit visit(String kind, String id) {
        PluginKey key = new PluginKey(kind, id);
        PluginSlot slot = slots.get(key);
        Incumbent tenure = slot == null ? null : slot.tenure();
        Visit visit = tenure == null ? null : tenure.visit();
        if (visit != null) {
            return visit;
        }
        Text what = named(key);
        if (slot == null || !slot.isRemembered(clock.instant().minus(JUST_GONE))) {
            throw PlatformException.notFound(Text.of("插件", "plugin"), id);
        }
        throw PlatformException.unavailable(
                Text.of(what.zh() + "暂不可用，请稍后再试", what.en() + " is away for the moment; try again shortly"));
    }

    /** The ids of a kind that are held and usable now. */
    List<String> ids(PluginKind kind) {
        List<String> ids = new ArrayList<>();
        slots.forEach((key, slot) -> {
            Incumbent tenure = key.kind().equals(kind.id()) ? slot.tenure() : null;
            if (tenure != null && tenure.self() != null) {
                ids.add(key.id());
            }
        });
        return ids;
    }

    /** Like {@link #call(PluginKind, String, Class, Function)}, with a limit of its own. */
    <S, T> T call(PluginKind kind, String id, Class<S> type, Duration limit, Function<S, T> work) {
        return holder(new PluginKey(kind.id(), id)).call(type, limit, work);
    }

    /** Calls the object of the plugin that holds the id now. */
    <S, T> T call(PluginKind kind, String id, Class<S> type, Function<S, T> work) {
        return holder(new PluginKey(kind.id(), id)).call(type, work);
    }

    /** What the holder of the id said about itself. @throws PlatformException UNAVAILABLE if there is none, or it has not */
    Object self(PluginKind kind, String id) {
        Incumbent tenure = holder(new PluginKey(kind.id(), id));
        Object self = tenure.usable().self();
        if (self == null || tenure.fence().isShut()) {
            throw gone(kind.named(id));
        }
        return self;
    }

    /** The same, null where there is none. */
    Object selfOrNull(PluginKind kind, String id) {
        PluginSlot slot = slots.get(new PluginKey(kind.id(), id));
        Incumbent tenure = slot == null ? null : slot.tenure();
        return tenure == null ? null : tenure.self();
    }

    /** Whether somebody holds the id now. */
    boolean has(PluginKind kind, String id) {
        PluginSlot slot = slots.get(new PluginKey(kind.id(), id));
        return slot != null && slot.tenure() != null;
    }

    /** Whether somebody holds the id, or has held it since the platform started and is not forgotten. */
    boolean remembers(PluginKind kind, String id) {
        return slots.containsKey(new PluginKey(kind.id(), id));
    }

    /** What all holders of a kind said about themselves, by id. */
    List<Object> selves(PluginKind kind) {
        List<Object> selves = new ArrayList<>();
        slots.forEach((key, slot) -> {
            Incumbent tenure = key.kind().equals(kind.id()) ? slot.tenure() : null;
            Object self = tenure == null ? null : tenure.self();
            if (self != null) {
                selves.add(self);
            }
        });
        return selves;
    }

    private Incumbent holder(PluginKey key) {
        PluginSlot slot = slots.get(key);
        Incumbent tenure = slot == null ? null : slot.tenure();
        if (tenure == null) {
            throw slot == null
                    ? PlatformException.unavailable(
                            Text.of("没有插件“" + key.id() + "”", "there is no plugin '" + key.id() + "'"))
                    : gone(named(key));
        }
        return tenure;
    }

    private static Text named(PluginKey key) {
        for (PluginKind kind : PluginKind.values()) {
            if (kind.id().equals(key.kind())) {
                return kind.named(key.id());
            }
        }
        return Text.of("插件“" + key.id() + "”", "the plugin '" + key.id() + "'");
    }

    private static PlatformException gone(Text what) {
        Text reason = Reasons.takenAway();
        return PlatformException.unavailable(Text.of(what.zh() + reason.zh(), what.en() + " " + reason.en()));
    }

    /** Every plugin, by kind and id. */
    public List<Plugin> rows() {
        List<Plugin> rows = new ArrayList<>();
        slots.values().forEach(slot -> rows.addAll(slot.rows()));
        rows.addAll(turnedAway.values());
        rows.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::id));
        return rows;
    }

    /** Ends the quarantine of the plugin that holds the id. @return false if nobody holds it */
    public boolean release(PluginKey key) {
        PluginSlot slot = slots.get(key);
        Incumbent tenure = slot == null ? null : slot.tenure();
        if (tenure == null) {
            return false;
        }
        tenure.fence().release();
        if (!tenure.isIntroduced()) {
            introduce(tenure);
        }
        return true;
    }

    /** Everybody leaves; called when the runtime itself stops. */
    public void close() {
        slots.values().forEach(slot -> {
            Incumbent tenure = slot.tenure();
            if (tenure != null) {
                tenure.fence().shut();
                tenure.fence().drain();
            }
        });
    }
}
