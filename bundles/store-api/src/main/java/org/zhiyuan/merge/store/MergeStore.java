package org.zhiyuan.merge.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;

/** Keeps merges of duplicates; every call joins the open unit of work. */
public interface MergeStore {

    /** @throws PlatformException CONFLICT if the merged one has a merge that is proposed or stands */
    Merge insert(Merge merge);

    Optional<Merge> find(MergeId id);

    /** Compare-and-set on the version it carries. @throws PlatformException STALE */
    Merge replace(Merge next);

    /** The one of that thing as the merged one, proposed or standing. */
    Optional<Merge> open(MergeKind kind, String merged);

    /** Latest first. */
    Page<Merge> list(PageRequest page);

    /** Of those ids the ones that are merged now, each with its survivor. */
    Map<String, String> survivors(MergeKind kind, Collection<String> ids);

    /** All of the kind that are merged now, few as they are, each with its survivor. */
    Map<String, String> survivors(MergeKind kind);

    /** What is merged into that one now. */
    default List<String> into(MergeKind kind, String survivor) {
        return survivors(kind).entrySet().stream()
                .filter(merge -> merge.getValue().equals(survivor))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** That one, and what is merged into it now. */
    default List<String> united(MergeKind kind, String survivor) {
        return Stream.concat(Stream.of(survivor), into(kind, survivor).stream()).toList();
    }

    default Optional<String> survivor(MergeKind kind, String id) {
        return Optional.ofNullable(survivors(kind, List.of(id)).get(id));
    }

    /** Nothing new starts on what is merged. @throws PlatformException CONFLICT that names the survivor */
    default void requireUnmerged(MergeKind kind, String id) {
        survivor(kind, id).ifPresent(survivor -> {
            throw PlatformException.merged(kind.label(), survivor);
        });
    }
}
