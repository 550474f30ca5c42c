package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_EXPIRE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryOperation;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.store.EntryStore;

/** The book that entries are kept in (代录簿): each change with its audit entry, which never tells a name or a number. */
public final class EntryBook {

    private final EntryStore store;
    private final UnitOfWork units;
    private final Caller platform;
    private final Clock clock;

    /** @param platform ends what is past its last day */
    public EntryBook(EntryStore store, UnitOfWork units, Caller platform, Clock clock) {
        this.store = store;
        this.units = units;
        this.platform = platform;
        this.clock = clock;
    }

    EntryStore store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return Times.today(clock);
    }

    <T> T read(Supplier<T> work) {
        return units.read(work);
    }

    <T> T write(Supplier<T> work) {
        return units.write(work);
    }

    /** The entry that waits for that person or organisation; one that is past is ended first. */
    Optional<EntryOnBehalf> open(EntryKind kind, String number) {
        return store.open(kind, number).map(this::expired).filter(entry -> entry.state() == EntryState.OPEN);
    }

    /** The entry itself, or what it has become by its last day. */
    EntryOnBehalf expired(EntryOnBehalf entry) {
        return entry.openOn(today()) ? entry : end(platform, ENTRY_EXPIRE, entry, EntryState.EXPIRED, null);
    }

    /** Takes an entry to its end, which erases its body. */
    EntryOnBehalf end(Caller caller, EntryOperation operation, EntryOnBehalf open, EntryState how, String reason) {
        return keep(caller, operation, open.ended(how, caller.account(), clock.instant(), reason));
    }

    EntryOnBehalf keep(Caller caller, EntryOperation operation, EntryOnBehalf next) {
        return logged(caller, operation, store.replace(next));
    }

    EntryOnBehalf logged(Caller caller, EntryOperation operation, EntryOnBehalf entry) {
        Map<String, String> details = new HashMap<>(Map.of("of", entry.kind().name(), "to", entry.state().name()));
        if (entry.subject() != null) {
            details.put("subject", entry.subject());
        }
        units.log(new Change(clock.instant(), caller, operation, "entry", entry.id().value(), entry.region(), details));
        return entry;
    }
}
