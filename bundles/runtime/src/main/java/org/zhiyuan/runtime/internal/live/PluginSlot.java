package org.zhiyuan.runtime.internal.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginState;

/** One id: who holds it, who else claims it, and who held it last. Its short locks are never held while plugin code runs. */
final class PluginSlot {

    private final SortedSet<Offer> claims = new TreeSet<>();
    private final PluginKey key;
    private final Places places;
    private Incumbent tenure;
    private Plugin last;

    PluginSlot(PluginKey key, Places places) {
        this.key = key;
        this.places = places;
    }

    /** Who holds the id now, null if nobody does. */
    synchronized Incumbent tenure() {
        return tenure;
    }

    /** Lets another one claim the id. @return the holder that has to leave for it, null if none has to */
    synchronized Incumbent claim(Offer offer) {
        claims.add(offer);
        return tenure != null && tenure.offer().standIn() && !offer.standIn() && mayHold(offer) ? tenure : null;
    }

    /** Takes a claim back. @return the holder if it was the holder's */
    synchronized Incumbent withdraw(long serviceId) {
        claims.removeIf(offer -> offer.serviceId() == serviceId);
        return tenure != null && tenure.offer().serviceId() == serviceId ? tenure : null;
    }

    /** Remembers a holder that has left. */
    synchronized void leave(Incumbent left, Plugin memory) {
        if (tenure == left) {
            tenure = null;
            last = memory;
        }
    }

    private boolean mayHold(Offer offer) {
        return places.take(key, offer.file());
    }

    /** Gives a free id to the first claim that may have it. @return the new holder, null if the id is taken or nobody claims it */
    synchronized Incumbent elect(Function<Offer, Incumbent> start) {
        if (tenure != null) {
            return null;
        }
        tenure = claims.stream().filter(this::mayHold).findFirst().map(start).orElse(null);
        return tenure;
    }

    synchronized boolean isEmpty() {
        return tenure == null && last == null && claims.isEmpty();
    }

    /** When the last holder left, null while there is one. */
    synchronized Instant goneSince() {
        return tenure == null && last != null ? last.since() : null;
    }

    /** Whether the last holder was that bundle's, and nobody has come since. */
    synchronized boolean isLeftBy(String bundle) {
        return tenure == null
                && claims.isEmpty()
                && last != null
                && last.bundle().equals(bundle);
    }

    /** Whether somebody is there, changes, or left no longer ago than that. */
    synchronized boolean isRemembered(Instant since) {
        return tenure != null
                || !claims.isEmpty()
                || last != null && !last.since().isBefore(since);
    }

    synchronized List<Plugin> rows() {
        List<Plugin> rows = new ArrayList<>();
        if (tenure != null) {
            rows.add(tenure.row());
        } else if (last != null) {
            rows.add(last);
        }
        for (Offer claim : claims) {
            if ((tenure == null || !claim.equals(tenure.offer())) && !claim.standIn()) {
                rows.add(refused(claim));
            }
        }
        return rows;
    }

    private Plugin refused(Offer claim) {
        String holder = tenure == null ? places.holder(key) : tenure.offer().owner();
        Text reason = Text.of("该标识已被“" + holder + "”占用", "its id is taken by " + holder);
        return claim.row(
                PluginState.REFUSED,
                reason,
                tenure == null ? Instant.EPOCH : tenure.row().since());
    }
}
