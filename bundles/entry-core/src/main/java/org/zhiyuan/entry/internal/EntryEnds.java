package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_SUPERSEDE;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.spi.EntryDesk;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** Ends entries that nobody needs any more (代录自动办结): the person has registered otherwise, or the last day is past. */
public final class EntryEnds implements EntryDesk {

    private static final int PAGE = 100;

    private final EntryBook book;

    public EntryEnds(EntryBook book) {
        this.book = book;
    }

    @Override
    public void expert(Caller caller, IdNumber person, String expert) {
        supersede(caller, EntryKind.EXPERT, person.reveal(), expert);
    }

    @Override
    public void enterprise(Caller caller, CreditCode unit, String enterprise) {
        supersede(caller, EntryKind.ENTERPRISE, unit.value(), enterprise);
    }

    @Override
    public void station(Caller caller, CreditCode unit, String station) {
        supersede(caller, EntryKind.STATION, unit.value(), station);
    }

    private void supersede(Caller caller, EntryKind kind, String number, String registered) {
        book.write(() -> book.open(kind, number).map(open -> book.end(caller, ENTRY_SUPERSEDE, open.leadingTo(registered),
                EntryState.SUPERSEDED, null)));
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
