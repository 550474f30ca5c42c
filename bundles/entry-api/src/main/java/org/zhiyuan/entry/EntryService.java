package org.zhiyuan.entry;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/**
 * Entries on somebody's behalf (代为登记). An entry registers nothing: with the one-time code that whoever enters hands over, the person
 * looks at it and takes it over by an account of their own, which then registers in the ordinary way, or declines.
 */
public interface EntryService {

    /**
     * Keeps what would pass as their own registration. @throws org.zhiyuan.core.PlatformException INVALID and CONFLICT as the ordinary
     * registration, CONFLICT also where the number is registered or entered already, without a word of whose it is
     *
     * @param asked whether the person has asked for it, knowing what is entered (个人信息保护法 13)
     */
    IssuedEntry enter(Caller caller, EntryBody body, boolean asked);

    /** Another code in place of the former one, for whoever entered it. */
    IssuedEntry renew(Caller caller, EntryId id, ExpectedVersion seen);

    /** By whoever entered it; the body is erased. */
    EntryOnBehalf withdraw(Caller caller, EntryId id, ExpectedVersion seen);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND, also for another city's or station's */
    EntryOnBehalf get(Caller caller, EntryId id);

    /** Agencies see those of their region, a station those it has entered; latest first. */
    Page<EntryOnBehalf> list(Caller caller, EntryQuery query, PageRequest page);
}
