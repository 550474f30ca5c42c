package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;

/** Objections to the names on a notice (公示异议), R104. */
@ProviderType
public interface StationObjections {

    /**
     * Anybody objects to the name on a notice while its objection period runs. @return the objection's number. @throws
     * org.zhiyuan.core.PlatformException CONFLICT outside the period
     */
    int object(Caller caller, NoticeId notice, String content, Contact contact);

    /** The province answers an objection; two officials have to answer alike (R94). What is upheld keeps the title from being granted. */
    Station answer(
            Caller caller, StationId station, ExpectedVersion seen, int objection, boolean upheld, String answer);

    /** How to reach whoever objected, whole; the purpose goes into the audit trail (R87). */
    PersonalData disclose(Caller caller, StationId station, int objection, String purpose);
}
