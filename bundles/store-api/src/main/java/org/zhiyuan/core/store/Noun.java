package org.zhiyuan.core.store;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;

/**
 * A kind of thing that is kept: what it is called, and how its values tell their id, version and place.
 *
 * @param kind as changes name their subjects' kind
 * @param key the id as changes and errors show it
 * @param seen whether a value lies within a caller's sight
 * @param events what every change of a value says of it
 */
public record Noun<I, T>(
        Text name,
        String kind,
        Function<T, I> id,
        Function<I, String> key,
        ToLongFunction<T> version,
        Function<T, Region> region,
        BiPredicate<Caller, T> seen,
        Function<T, List<Event>> events) {

    /** A noun whose values agencies see by region and nobody owns. */
    public static <I, T> Noun<I, T> of(
            Text name,
            String kind,
            Function<T, I> id,
            Function<I, String> key,
            ToLongFunction<T> version,
            Function<T, Region> region) {
        return new Noun<>(
                name,
                kind,
                id,
                key,
                version,
                region,
                (caller, value) -> caller.sees(region.apply(value), null),
                value -> List.of());
    }

    /** Seen by their owners too, {@link Caller#sees}. */
    public Noun<I, T> ownedBy(Function<T, AccountId> owner) {
        return seenBy((caller, value) -> caller.sees(region.apply(value), owner.apply(value)));
    }

    public Noun<I, T> seenBy(BiPredicate<Caller, T> other) {
        return new Noun<>(name, kind, id, key, version, region, other, events);
    }

    /** Seen by everybody who has the right. */
    public Noun<I, T> seenByAll() {
        return seenBy((caller, value) -> true);
    }

    /** Seen as before, with changes that show another region. */
    Noun<I, T> in(Region other) {
        return new Noun<>(name, kind, id, key, version, value -> other, seen, events);
    }

    public Noun<I, T> telling(Function<T, List<Event>> always) {
        return new Noun<>(name, kind, id, key, version, region, seen, always);
    }
}
