package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_SUPERSEDE;

import java.util.List;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.expert.ExpertApplied;
import org.zhiyuan.station.StationDrafted;

/** Ends entries that nobody needs any more (代录自动办结): the person has registered otherwise, or the last day is past. */
public final class EntryEnds implements UnitListener {

    private static final int PAGE = 100;

    private final EntryBook book;

    public EntryEnds(EntryBook book) {
        this.book = book;
    }

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof ExpertApplied applied) {
            supersede(
                    caller,
                    EntryKind.EXPERT,
                    applied.person().reveal(),
                    applied.expert().value());
        } else if (event instanceof EnterpriseRegistered registered) {
            supersede(
                    caller,
                    EntryKind.ENTERPRISE,
                    registered.unit().value(),
                    registered.enterprise().value());
        } else if (event instanceof StationDrafted drafted) {
            supersede(
                    caller,
                    EntryKind.STATION,
                    drafted.unit().value(),
                    drafted.station().value());
        } else {
            return false;
        }
        return true;
    }

    private void supersede(Caller caller, EntryKind kind, String number, String registered) {
        book.write(() -> book.open(kind, number)
                .map(open ->
                        book.end(caller, ENTRY_SUPERSEDE, open.leadingTo(registered), EntryState.SUPERSEDED, null)));
    }

    /** Each in a unit of its own. @return how many were past */
    int expireAll() {
        int ended = 0;
        List<EntryOnBehalf> past;
        do {
            past = book.read(() -> book.store().past(book.today(), PAGE));
            for (EntryOnBehalf entry : past) {
                book.write(() -> book.expired(entry));
                ended++;
            }
        } while (past.size() == PAGE);
        return ended;
    }
}
