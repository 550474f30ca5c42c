package org.zhiyuan.runtime.internal.live;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Fence;

/** The time that one offer holds its id: its fence, and what it said about itself. */
final class Incumbent {

    private static final Text NOT_YET = Text.of("尚未说明自己是谁", "has not said yet who it is");

    private final Offer offer;
    private final Fence fence;
    private final Instant since;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Introduction introduction;
    private Address address;

    Incumbent(Offer offer, Fence fence, Instant since) {
        this.offer = offer;
        this.fence = fence;
        this.since = since;
    }

    Offer offer() {
        return offer;
    }

    Fence fence() {
        return fence;
    }

    /** Whether it is to be asked now: not while an earlier question is still out. */
    boolean beginAsking() {
        return asked.compareAndSet(false, true);
    }

    void endAsking() {
        asked.set(false);
    }

    /** @return false if it has left meanwhile */
    synchronized boolean moveIn(Address found) {
        boolean stays = !fence.isShut();
        if (stays) {
            address = found;
        }
        return stays;
    }

    synchronized boolean hasAddress() {
        return address != null;
    }

    /** Gives its address back if it has one. */
    void moveOut() {
        Address left;
        synchronized (this) {
            left = address;
            address = null;
        }
        if (left != null) {
            left.giveBack();
        }
    }

    /** The way to its endpoint, null if that has no address, or not any more. */
    PluginGuard.Visit visit() {
        Address found;
        synchronized (this) {
            found = address;
        }
        return found == null || fence.isShut() ? null : found.visit();
    }

    void introduced(Introduction result) {
        introduction = result;
        fence.release();
    }

    boolean isIntroduced() {
        return introduction != null;
    }

    /** Whether all it lacks is the face that would publish it. */
    boolean awaitsFace() {
        Introduction known = introduction;
        return known != null && Faces.AWAITED.equals(known.refusal());
    }

    /** Its face has gone, and its address with it. */
    void loseFace() {
        moveOut();
        Introduction known = introduction;
        if (known != null && known.refusal() == null) {
            introduction = known.refused(Faces.AWAITED);
        }
    }

    /** What it said about itself, null if it has not or may not. */
    Object self() {
        Introduction known = introduction;
        return known == null || known.refusal() != null || fence.isShut() ? null : known.self();
    }

    /** Calls the plugin's object through the fence. */
    <S, T> T call(Class<S> type, Function<S, T> work) {
        Object service = usable().service();
        return fence.call(() -> work.apply(type.cast(service)));
    }

    /** The same, with a limit of its own. */
    <S, T> T call(Class<S> type, Duration limit, Function<S, T> work) {
        Object service = usable().service();
        return fence.call(limit, () -> work.apply(type.cast(service)));
    }

    /** @throws PlatformException UNAVAILABLE unless it has introduced itself well */
    Introduction usable() {
        Introduction known = introduction;
        Text refusal = known != null ? known.refusal() : fence.quarantine() != null ? fence.quarantine() : NOT_YET;
        if (refusal != null && !fence.isShut()) {
            throw PlatformException.unavailable(
                    Text.of(offer.named().zh() + refusal.zh(), offer.named().en() + " " + refusal.en()));
        }
        return known == null ? new Introduction(null, null, null) : known;
    }

    Plugin row() {
        Introduction known = introduction;
        Text quarantine = fence.quarantine();
        if (fence.isShut()) {
            return row(PluginState.DRAINING, null, since);
        }
        if (quarantine != null) {
            return row(PluginState.QUARANTINED, quarantine, fence.since());
        }
        if (known == null) {
            return row(PluginState.REFUSED, NOT_YET, since);
        }
        return known.refusal() == null
                ? row(PluginState.ACTIVE, null, fence.since())
                : row(PluginState.REFUSED, known.refusal(), since);
    }

    /** How it is remembered once it is gone. */
    Plugin gone(Instant when, Text reason) {
        return row(PluginState.GONE, reason, when);
    }

    private Plugin row(PluginState state, Text reason, Instant from) {
        return offer.row(state, reason, from, fence.answered(), fence.failed());
    }
}
