package org.zhiyuan.core.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.Workflow;

/**
 * The way to the things of one noun for whoever changes them: finds what the caller may see, checks the right and the version seen, and
 * keeps the next value with its audit entry and its event. What it finds and keeps joins the open unit of work.
 */
public class GuardedStore<I, T> {

    private final Noun<I, T> noun;
    private final Function<I, Optional<T>> find;
    private final UnaryOperator<T> insert;
    private final UnaryOperator<T> replace;
    private final UnitOfWork units;
    private final Clock clock;
    private final BiConsumer<Caller, T> change;
    private final BiConsumer<Caller, T> decision;

    /** @param replace compare-and-set on the version that the value carries */
    public GuardedStore(
            Noun<I, T> noun,
            Function<I, Optional<T>> find,
            UnaryOperator<T> insert,
            UnaryOperator<T> replace,
            UnitOfWork units,
            Clock clock) {
        this(noun, find, insert, replace, units, clock, (caller, value) -> {}, (caller, value) -> {});
    }

    /** Of things that never change once they are kept. */
    public GuardedStore(
            Noun<I, T> noun, Function<I, Optional<T>> find, UnaryOperator<T> insert, UnitOfWork units, Clock clock) {
        this(
                noun,
                find,
                insert,
                next -> {
                    throw new UnsupportedOperationException(noun.kind() + " never changes");
                },
                units,
                clock);
    }

    protected GuardedStore(
            Noun<I, T> noun,
            Function<I, Optional<T>> find,
            UnaryOperator<T> insert,
            UnaryOperator<T> replace,
            UnitOfWork units,
            Clock clock,
            BiConsumer<Caller, T> change,
            BiConsumer<Caller, T> decision) {
        this.noun = noun;
        this.find = find;
        this.insert = insert;
        this.replace = replace;
        this.units = units;
        this.clock = clock;
        this.change = change;
        this.decision = decision;
    }

    /** With what else must hold before a change, asked before the version is compared. */
    public GuardedStore<I, T> guardedBy(BiConsumer<Caller, T> check) {
        return new GuardedStore<>(noun, find, insert, replace, units, clock, check, decision);
    }

    /** With what else must hold before an official decides on a thing, as that nothing ties the one to the other (R94). */
    public GuardedStore<I, T> decidedBy(BiConsumer<Caller, T> check) {
        return new GuardedStore<>(noun, find, insert, replace, units, clock, change, check);
    }

    /** The same things, where the audit trail is to show that region rather than the value's own. */
    public GuardedStore<I, T> in(Region region) {
        return new GuardedStore<>(noun.in(region), find, insert, replace, units, clock, change, decision);
    }

    public <R> R read(Supplier<R> work) {
        return units.read(work);
    }

    public <R> R write(Supplier<R> work) {
        return units.write(work);
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return Times.today(clock);
    }

    /** Whoever asks. */
    public Optional<T> find(I id) {
        return find.apply(id);
    }

    /** Whoever asks. @throws PlatformException NOT_FOUND */
    public T present(I id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    /** @throws PlatformException NOT_FOUND, also if it exists but lies out of the caller's sight (R13) */
    public T visible(Caller caller, I id) {
        return find(id).filter(value -> noun.seen().test(caller, value)).orElseThrow(() -> notFound(id));
    }

    public PlatformException notFound(I id) {
        return PlatformException.notFound(noun.name(), noun.key().apply(id));
    }

    /** What a caller with the right to read may see, in a unit of its own. @throws PlatformException DENIED, NOT_FOUND */
    public T get(Caller caller, Operation operation, I id) {
        caller.require(operation);
        return read(() -> visible(caller, id));
    }

    /** The value to change, at the version that the caller has seen. @throws PlatformException DENIED, NOT_FOUND, STALE */
    public T forChange(Caller caller, Operation operation, I id, ExpectedVersion seen) {
        caller.require(operation);
        T value = visible(caller, id);
        change.accept(caller, value);
        seen.check(noun.version().applyAsLong(value));
        return value;
    }

    /** The value to decide on. @throws PlatformException DENIED, also where {@link #decidedBy} says so, NOT_FOUND, STALE */
    public T forDecision(Caller caller, Operation operation, I id, ExpectedVersion seen) {
        T value = forChange(caller, operation, id, seen);
        decision.accept(caller, value);
        return value;
    }

    /** One change from the right to the audit entry, in a unit of its own or the open one. @throws PlatformException as forChange */
    public T change(
            Caller caller, Operation operation, I id, ExpectedVersion seen, UnaryOperator<T> next, Event... events) {
        return write(() -> keep(caller, operation, next.apply(forChange(caller, operation, id, seen)), events));
    }

    /** Keeps a new value; the right is its caller's to ask. */
    public T add(Caller caller, Operation operation, T value, Event... events) {
        return logged(caller, operation, insert.apply(value), events);
    }

    /** Keeps the next value, which no stage is changed by. */
    public T keep(Caller caller, Operation operation, T next, Event... events) {
        return logged(caller, operation, replace.apply(next), events);
    }

    /** Keeps a value that carries a decision which waits for a second official (R94). */
    public T propose(Caller caller, Operation operation, T next, Proposal proposal) {
        return keep(caller, operation, next, new Proposed(proposal.decision()));
    }

    /** Keeps the value one step further. @throws PlatformException DENIED or CONFLICT if the workflow does not know the move */
    public <S extends Enum<S> & Labelled> T move(
            Caller caller, Operation operation, Stages<T, S> stages, T value, S to, String reason, Event... events) {
        return keep(
                caller,
                operation,
                stages.moved().apply(value, step(caller, operation, stages, value, to, reason)),
                events);
    }

    /** The step to a stage, for a value that changes otherwise too. @throws PlatformException as move */
    public <S extends Enum<S> & Labelled> Step step(
            Caller caller, Operation operation, Stages<T, S> stages, T value, S to, String reason) {
        return step(caller, operation, stages.workflow(), stages.stage().apply(value), to, reason);
    }

    /** The same where the value takes more than the step. @throws PlatformException as move */
    public <S extends Enum<S> & Labelled> Step step(
            Caller caller, Operation operation, Workflow<S> workflow, S from, S to, String reason) {
        workflow.require(caller, operation, from, to);
        return new Step(from.name(), to.name(), clock.instant(), caller.account(), reason);
    }

    /** To whoever acts on it in the same unit of work. */
    public void tell(Caller caller, UnitEvent event) {
        units.tell(caller, event);
    }

    /** Writes into the audit trail and the outbox what happens to a value, and what the noun says of it. */
    public void log(Caller caller, Operation operation, T value, Event... events) {
        List<Event> all = new ArrayList<>(List.of(events));
        all.addAll(noun.events().apply(value));
        units.log(new Change(
                clock.instant(),
                caller,
                operation,
                noun.kind(),
                noun.key().apply(noun.id().apply(value)),
                noun.region().apply(value),
                all));
    }

    private T logged(Caller caller, Operation operation, T kept, Event... events) {
        log(caller, operation, kept, events);
        return kept;
    }
}
