package org.zhiyuan.core;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction: the new values, their audit entries and their outgoing events are stored together or not at all. */
@ProviderType
public interface UnitOfWork {

    /** Runs the work with a consistent view of the stores; joins a unit that is already open. */
    <T> T read(Supplier<T> work);

    /**
     * Runs the work and commits it; joins a unit that is already open, rolls back on any exception. @throws PlatformException STALE,
     * CONFLICT, UNAVAILABLE
     */
    <T> T write(Supplier<T> work);

    /** Adds the audit entry and the event of a change to the open unit. @throws IllegalStateException outside {@link #write}. */
    void log(Change change);

    /**
     * Tells the event, in the open unit, to all who act on such events.
     *
     * @throws IllegalStateException outside {@link #write}
     * @throws PlatformException UNAVAILABLE if nobody is there to act on it, so that nothing is done by half
     */
    void tell(Caller caller, UnitEvent event);

    /** Logs a refusal in a transaction of its own, so that it stays though the open unit is rolled back. */
    void logApart(Change refusal);
}
