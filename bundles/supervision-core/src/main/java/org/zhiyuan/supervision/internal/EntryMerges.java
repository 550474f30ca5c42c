package org.zhiyuan.supervision.internal;

import static org.zhiyuan.supervision.SupervisionOperation.MERGE;
import static org.zhiyuan.supervision.SupervisionOperation.MERGE_READ;
import static org.zhiyuan.supervision.SupervisionOperation.MERGE_UNDO;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeService;
import org.zhiyuan.merge.NewMerge;
import org.zhiyuan.merge.store.MergeStore;

/** Lets two officials of the province make one of two entries (合并重复登记), and two again; no row of either is touched. */
public final class EntryMerges implements MergeService {

    private static final Noun<MergeId, Merge> NOUN = Noun.of(
                    Text.of("合并", "merge"),
                    Merge.KIND,
                    Merge::id,
                    MergeId::value,
                    Merge::version,
                    (Merge merge) -> Region.HOME)
            .seenByAll()
            .telling(EntryMerges::events);

    private final MergeStore store;
    private final MergeSubjects subjects;
    private final Sequences sequences;
    private final GuardedStore<MergeId, Merge> merges;
    private final Clock clock;

    public EntryMerges(MergeStore store, MergeSubjects subjects, Sequences sequences, UnitOfWork units, Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.sequences = sequences;
        this.merges = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.clock = clock;
    }

    @Override
    public Merge merge(Caller caller, NewMerge wanted) {
        caller.require(MERGE);
        new Problems()
                .check(
                        !wanted.survivor().equals(wanted.merged()),
                        "merged",
                        Text.of("不能并入自身", "can't be merged into itself"))
                .raise();
        return merges.write(() -> {
            // One at a time: two at once could make a chain of what each alone allows.
            sequences.next("merges");
            subjects.region(caller, wanted.kind(), "survivor", wanted.survivor());
            Region region = subjects.region(caller, wanted.kind(), "merged", wanted.merged());
            requireFree(wanted);
            Instant now = clock.instant();
            Optional<Merge> open = store.open(wanted.kind(), wanted.merged());
            FourEyes ruling = FourEyes.of(
                    caller,
                    open.map(Merge::proposal).orElse(null),
                    MERGE,
                    wanted.survivor(),
                    wanted.reason().strip(),
                    now);
            Merge merge = open.orElseGet(() -> new Merge(
                    new MergeId(Ids.next(clock)),
                    0,
                    wanted.kind(),
                    wanted.survivor(),
                    wanted.merged(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
            Merge next = ruling.settled()
                    ? merge.made(ruling.proposedBy(), caller.account(), now)
                    : merge.proposed(wanted.survivor(), wanted.reason().strip(), ruling.proposal());
            return open.isPresent()
                    ? merges.in(region).keep(caller, MERGE, next)
                    : merges.in(region).add(caller, MERGE, next);
        });
    }

    /** What stands is no part of another merge: reading follows one step and never a chain. */
    private void requireFree(NewMerge wanted) {
        store.requireUnmerged(wanted.kind(), wanted.merged());
        store.requireUnmerged(wanted.kind(), wanted.survivor());
        if (!store.into(wanted.kind(), wanted.merged()).isEmpty()) {
            throw PlatformException.conflict(Text.of(
                    "已有其他登记并入" + wanted.merged() + "，不能再并入别处",
                    "others have been merged into " + wanted.merged() + ", so it can't be merged itself"));
        }
    }

    @Override
    public Merge undo(Caller caller, MergeId id, ExpectedVersion seen, String reason) {
        caller.require(MERGE_UNDO);
        new Problems().text("reason", reason, 2000).raise();
        return merges.write(() -> {
            Merge present = merges.forChange(caller, MERGE_UNDO, id, seen);
            if (!present.open()) {
                throw PlatformException.conflict(Text.of("该合并已撤销", "this merge has been undone already"));
            }
            Instant now = clock.instant();
            Merge next = present.undone(caller.account(), now, reason.strip());
            if (present.standing()) {
                FourEyes ruling = FourEyes.of(caller, present.proposal(), MERGE_UNDO, "UNDO", reason.strip(), now);
                next = ruling.settled()
                        ? present.undone(
                                caller.account(), now, ruling.proposal().reason())
                        : present.with(ruling.proposal());
            }
            return merges.in(subjects.region(caller, present.kind(), "merged", present.merged()))
                    .keep(caller, MERGE_UNDO, next);
        });
    }

    @Override
    public Page<Merge> list(Caller caller, PageRequest page) {
        caller.require(MERGE_READ);
        return merges.read(() -> store.list(page));
    }

    private static List<Event> events(Merge merge) {
        List<Event> events = new ArrayList<>(List.of(
                new Details(Map.of("of", merge.kind().name(), "survivor", merge.survivor(), "merged", merge.merged())),
                new Moved(null, merge.standing() ? "STANDING" : merge.open() ? "PROPOSED" : "UNDONE")));
        if (merge.proposal() != null) {
            events.add(new Proposed(merge.proposal().act()));
        }
        return events;
    }
}
