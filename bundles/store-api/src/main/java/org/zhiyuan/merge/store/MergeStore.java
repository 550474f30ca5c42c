package org.zhiyuan.merge.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
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

    /** What is merged into that one now. */
    List<String> into(MergeKind kind, String survivor);

    default Optional<String> survivor(MergeKind kind, String id) {
        return Optional.ofNullable(survivors(kind, List.of(id)).get(id));
    }

    /** Nothing new starts on what is merged. @throws PlatformException CONFLICT that names the survivor */
    default void requireUnmerged(MergeKind kind, String id) {
        survivor(kind, id).ifPresent(survivor -> {
            throw PlatformException.conflict(Text.of("该" + kind.label().zh() + "已并入" + survivor + "，请以其办理",
                    "this " + kind.label().en() + " has been merged into " + survivor + "; go on with that one"));
        });
    }
}
