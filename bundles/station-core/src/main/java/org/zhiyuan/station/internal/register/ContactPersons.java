package org.zhiyuan.station.internal.register;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationContacts;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** Whom to reach at a station (专人、主要负责人), R41; whole personal data only for a stated and logged purpose, R87. */
public final class ContactPersons implements StationContacts {

    private final StationDesk desk;

    public ContactPersons(StationDesk desk) {
        this.desk = desk;
    }

    @Override
    public PersonalData disclose(Caller caller, StationId id, String purpose) {
        caller.require(StationOperation.STATION_DISCLOSE);
        String stated = Purpose.require(purpose);
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_DISCLOSE, id, ExpectedVersion.ANY);
            desk.log(caller, StationOperation.STATION_DISCLOSE, station, Details.of("purpose", stated));
            StationApplication application = station.application();
            return new PersonalData(
                    application.principal(),
                    application.principalId(),
                    application.contact() == null ? null : application.contact().phone());
        });
    }

    /** Another contact person (专人) of whoever holds a title, R41; a draft is revised as a whole instead. */
    @Override
    public Station changeContact(Caller caller, StationId id, ExpectedVersion seen, Contact contact) {
        caller.require(StationOperation.STATION_CONTACT);
        new Problems()
                .require("contact", contact)
                .text("contact.name", contact == null ? null : contact.name(), 100)
                .require("contact.phone", contact == null ? null : contact.phone())
                .raise();
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_CONTACT, id, seen);
            if (station.title() == null
                    || station.stage() == StationStage.REVOKED
                    || station.stage() == StationStage.WITHDRAWN) {
                throw PlatformException.conflict(Text.of(
                        "只有有称号的工作站可单独更换专人", "only a station with a title changes its contact person by itself"));
            }
            return desk.keep(
                    caller,
                    StationOperation.STATION_CONTACT,
                    station.with(station.application().with(contact)),
                    Details.of("contact", "changed"));
        });
    }
}
