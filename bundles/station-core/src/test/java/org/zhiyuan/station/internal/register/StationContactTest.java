package org.zhiyuan.station.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;

/** A station has a dedicated contact person always, also after the title (R41). */
public class StationContactTest {

    private static final Contact OTHER = new Contact("赵测试", PhoneNumber.of("13900000009"));

    private final StationWorld world = StationWorld.open();

    @Test
    public void r41_aTitledStationChangesItsContactAndTheTrailTellsButNotThePhone() {
        Station titled = world.titled();
        Station changed = world.contacts.changeContact(
                Callers.station(), titled.id(), ExpectedVersion.version(titled.version()), OTHER);
        assertEquals(OTHER, changed.application().contact());
        assertEquals(titled.title(), changed.title());
        assertEquals(StationOperation.STATION_CONTACT, world.unit.lastChange().operation());
        assertFalse(world.unit.lastChange().details().toString().contains("139"));
    }

    @Test
    public void r41_thereIsNeverNobody() {
        Station titled = world.titled();
        refused(
                ErrorCode.INVALID,
                () -> world.contacts.changeContact(Callers.station(), titled.id(), ExpectedVersion.ANY, null));
        refused(
                ErrorCode.INVALID,
                () -> world.contacts.changeContact(
                        Callers.station(), titled.id(), ExpectedVersion.ANY, new Contact("赵测试", null)));
        refused(
                ErrorCode.INVALID,
                () -> world.contacts.changeContact(
                        Callers.station(), titled.id(), ExpectedVersion.ANY, new Contact(" ", OTHER.phone())));
    }

    @Test
    public void r28_anApplicationThatIsFrozenKeepsItsContact() {
        Station draft = world.applications.draft(Callers.station(), world.application());
        refused(
                ErrorCode.CONFLICT,
                () -> world.contacts.changeContact(Callers.station(), draft.id(), ExpectedVersion.ANY, OTHER));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.contacts.changeContact(Callers.station(2), draft.id(), ExpectedVersion.ANY, OTHER));
        refused(
                ErrorCode.DENIED,
                () -> world.contacts.changeContact(Callers.province(), draft.id(), ExpectedVersion.ANY, OTHER));
    }

    private static void refused(ErrorCode code, Runnable change) {
        assertEquals(code, assertThrows(PlatformException.class, change::run).code());
    }
}
