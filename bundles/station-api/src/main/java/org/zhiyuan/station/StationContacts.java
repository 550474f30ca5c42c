package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;

/** Whom to reach at a station (专人、主要负责人), R41, R87. */
@ProviderType
public interface StationContacts {

    /** Names another dedicated contact person (专人), never nobody, R41; also after the title, and each change is in the audit trail. */
    Station changeContact(Caller caller, StationId id, ExpectedVersion seen, Contact contact);

    /** The principal's ID number and the contact's phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, StationId id, String purpose);
}
