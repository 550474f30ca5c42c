package org.zhiyuan.entry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.entry.Entry;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryQuery;

/** Keeps entries on somebody's behalf; every call joins the open unit of work. */
public interface EntryStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if an entry of the kind is open for the number */
    Entry insert(Entry entry);

    Optional<Entry> find(EntryId id);

    Optional<Entry> findByCode(String codeDigest);

    /** Compare-and-set on the version it carries. @throws org.zhiyuan.core.PlatformException STALE */
    Entry replace(Entry next);

    /** The one not ended yet, past or not. @param number whole ID number or credit code, as {@code EntryBody#number} says it */
    Optional<Entry> open(EntryKind kind, String number);

    /** Latest first; an owner in the sight means who entered it. */
    Page<Entry> list(EntryQuery query, Sight sight, PageRequest page);

    /** Not ended yet though their last day is before that day, the oldest first. */
    List<Entry> past(LocalDate day, int most);
}
