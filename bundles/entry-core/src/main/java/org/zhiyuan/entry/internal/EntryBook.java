package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_ENTER;
import static org.zhiyuan.entry.EntryOperation.ENTRY_EXPIRE;
import static org.zhiyuan.entry.EntryOperation.ENTRY_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryOperation;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.store.EntryStore;

/** The book that entries are kept in (代录簿): each change with its audit entry, which never tells a name or a number. */
public final class EntryBook {

    private static final Noun<EntryId, EntryOnBehalf> NOUN = Noun.of(
                    Text.of("代录", "entry"),
                    EntryOnBehalf.KIND,
                    EntryOnBehalf::id,
                    EntryId::value,
                    EntryOnBehalf::version,
                    EntryOnBehalf::region)
            .ownedBy(EntryOnBehalf::by)
            .telling(EntryBook::events);

    private final EntryStore store;
    private final GuardedStore<EntryId, EntryOnBehalf> entries;
    private final Caller platform;
    private final Clock clock;

    /** @param platform ends what is past its last day */
    public EntryBook(EntryStore store, UnitOfWork units, Caller platform, Clock clock) {
        this.store = store;
        this.entries = new GuardedStore<>(
                NOUN,
                id -> store.find(id).map(entry -> entry.asOf(today())),
                store::insert,
                store::replace,
                units,
                clock);
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
        return entries.read(work);
    }

    <T> T write(Supplier<T> work) {
        return entries.write(work);
    }

    EntryOnBehalf get(Caller caller, EntryId id) {
        return entries.get(caller, ENTRY_READ, id);
    }

    EntryOnBehalf forChange(Caller caller, EntryOperation operation, EntryId id, ExpectedVersion seen) {
        return entries.forChange(caller, operation, id, seen);
    }

    EntryOnBehalf add(Caller caller, EntryOnBehalf entry) {
        return entries.add(caller, ENTRY_ENTER, entry);
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
        return entries.keep(caller, operation, next);
    }

    EntryOnBehalf logged(Caller caller, EntryOperation operation, EntryOnBehalf entry) {
        entries.log(caller, operation, entry);
        return entry;
    }

    private static List<Event> events(EntryOnBehalf entry) {
        Details of = entry.subject() == null
                ? Details.of("of", entry.kind().name())
                : Details.of("of", entry.kind().name(), "subject", entry.subject());
        return List.of(of, Moved.of(null, entry.state()));
    }
}
