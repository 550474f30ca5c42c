package org.zhiyuan.entry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;

/** Keeps entries on somebody's behalf; every call joins the open unit of work. */
public interface EntryStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if an entry of the kind is open for the number */
    EntryOnBehalf insert(EntryOnBehalf entry);

    Optional<EntryOnBehalf> find(EntryId id);

    Optional<EntryOnBehalf> findByCode(String codeDigest);

    /** Compare-and-set on the version it carries. @throws org.zhiyuan.core.PlatformException STALE */
    EntryOnBehalf replace(EntryOnBehalf next);

    /** The one not ended yet, past or not. @param number whole ID number or credit code, as {@code EntryBody#number} says it */
    Optional<EntryOnBehalf> open(EntryKind kind, String number);

    /** Latest first; an owner in the sight means who entered it. */
    Page<EntryOnBehalf> list(EntryQuery query, VisibilityScope sight, PageRequest page);

    /** Not ended yet though their last day is before that day, the oldest first. */
    List<EntryOnBehalf> past(LocalDate day, int most);
}
