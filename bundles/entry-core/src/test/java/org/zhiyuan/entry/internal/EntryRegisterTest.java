package org.zhiyuan.entry.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.entry.internal.EntryWorld.enterprise;
import static org.zhiyuan.entry.internal.EntryWorld.expert;
import static org.zhiyuan.entry.internal.EntryWorld.field;
import static org.zhiyuan.entry.internal.EntryWorld.key;
import static org.zhiyuan.entry.internal.EntryWorld.refused;
import static org.zhiyuan.entry.internal.EntryWorld.station;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** Who may enter whom, what is refused, and that an entry registers nothing (条例 art. 7, R2, R8, R13, R28). */
public class EntryRegisterTest {

    private static final Caller STATION = Callers.station();
    private static final Caller CITY = Callers.city();

    private final EntryWorld world = new EntryWorld();

    private List<EntryOnBehalf> listed(Caller caller) {
        return world.entries.list(caller, EntryQuery.ALL, PageRequest.first()).items();
    }

    @Test
    public void r4r8_anEntryWaitsAndNothingIsRegistered() {
        IssuedEntry issued = world.enter(STATION, expert());
        EntryOnBehalf entry = issued.entry();
        assertEquals(EntryKind.EXPERT, entry.kind());
        assertEquals(EntryState.OPEN, entry.state());
        assertEquals("长安服务站", entry.enteredBy());
        assertTrue(issued.code(), issued.code().matches("[0-9A-HJKMNP-TV-Z]{20}"));
        assertEquals(64, entry.codeDigest().length());
        assertFalse(entry.codeDigest().contains(issued.code()));
        assertEquals(
                "nobody declares for another (R51)",
                Declaration.NONE,
                entry.body().expert().declaration());
        assertTrue(
                world.experts.findByIdNumber(Experts.application().idNumber()).isEmpty());
        assertEquals("entry", world.units.lastChange().kind());
        assertEquals("OPEN", world.units.lastChange().details().get("to"));
    }

    @Test
    public void r95_itWaitsAsManyDaysAsTheRuleBookSays() {
        assertEquals(
                LocalDate.of(2027, 1, 21),
                world.enter(STATION, expert()).entry().until());
    }

    @Test
    public void itIsEnteredOnlyIfThePersonHasAskedForIt() {
        assertEquals("asked", field(() -> world.entries.enter(STATION, expert(), false)));
    }

    @Test
    public void r13_aStationNeedsAValidTitleAndEntersExpertsAndEnterprisesOfItsCity() {
        world.enter(STATION, enterprise());
        refused(ErrorCode.DENIED, () -> world.enter(STATION, station()));
        assertEquals(
                "expert.region",
                field(() -> world.enter(
                        STATION,
                        new EntryBody(Experts.builder().with(b -> b.region = Region.of("130203")), null, null))));
        refused(ErrorCode.CONFLICT, () -> world.enter(Callers.station(2), expert()));
        world.titled = false;
        refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()));
        world.titled = true;
        world.mergedInto = new StationId("6".repeat(32));
        String said = refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()))
                .text()
                .zh();
        assertTrue(said, said.contains(world.mergedInto.value()));
    }

    @Test
    public void r13r28_aFiledCityEntersAllKindsOfItsCity() {
        world.filed.clear();
        refused(ErrorCode.CONFLICT, () -> world.enter(CITY, expert()));
        world.filed.add(Region.of("130100"));
        assertEquals("石家庄市中小企业服务中心", world.enter(CITY, expert()).entry().enteredBy());
        world.enter(CITY, enterprise());
        world.enter(CITY, station());
        assertEquals(
                "enterprise.region", field(() -> world.enter(CITY, new EntryBody(null, Enterprises.facts(3), null))));
    }

    @Test
    public void theProvinceEntersExpertsOnly() {
        assertEquals(
                EntryState.OPEN,
                world.enter(Callers.province(), expert()).entry().state());
        refused(ErrorCode.DENIED, () -> world.enter(Callers.province(), enterprise()));
        refused(ErrorCode.DENIED, () -> world.enter(Callers.province(), station()));
    }

    @Test
    public void whatTheOrdinaryRegistrationRefusesIsRefusedAndToldByItsPlaceInTheEntry() {
        world.refusal = PlatformException.invalid("region", Text.of("须为已知的县", "must be a known county"));
        assertEquals("expert.region", field(() -> world.enter(CITY, expert())));
        assertEquals("enterprise.region", field(() -> world.enter(CITY, enterprise())));
        assertEquals("station.region", field(() -> world.enter(CITY, station())));
        world.refusal = PlatformException.refused(Text.of("不符合专家入库条件", "conditions are not met"), List.of());
        refused(ErrorCode.CONFLICT, () -> world.enter(CITY, expert()));
        assertEquals(List.of(), listed(CITY));
    }

    @Test
    public void onlyDocumentsThatTheEntererHasUploadedMayBeReferredTo() {
        AgeException claim = new AgeException(
                AgeException.Kind.ACADEMICIAN, 70, "证书", Documents.upload(world.documents, STATION, "evidence"));
        EntryBody body = new EntryBody(Experts.builder().with(b -> b.ageException = claim), null, null);
        assertEquals("expert.ageException.document", field(() -> world.enter(CITY, body)));
        world.enter(STATION, body);
    }

    @Test
    public void r2r8_whoIsRegisteredIsNotEnteredAgainAndOnlyWhoSeesItIsToldWhichOneItIs() {
        Expert known = world.experts.insert(Experts.serving());
        String blind = refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()))
                .text()
                .zh();
        assertFalse(blind, blind.contains(known.id().value()));
        String told = refused(ErrorCode.CONFLICT, () -> world.enter(CITY, expert()))
                .text()
                .zh();
        assertTrue(told, told.contains(known.id().value()));
        world.enterprises.insert(Enterprises.enterprise(1));
        refused(ErrorCode.CONFLICT, () -> world.enter(STATION, enterprise()));
        assertFalse(
                blind + told,
                (blind + told).contains(known.application().idNumber().reveal()));
    }

    @Test
    public void r2r8_whoIsEnteredIsNotEnteredAgainWhileThatWaits() {
        EntryOnBehalf open = world.enter(STATION, expert()).entry();
        assertTrue(refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()))
                .text()
                .zh()
                .contains(open.id().value()));
        assertTrue(refused(ErrorCode.CONFLICT, () -> world.enter(CITY, expert()))
                .text()
                .zh()
                .contains(open.id().value()));
        world.entries.withdraw(STATION, open.id(), ExpectedVersion.ANY);
        EntryOnBehalf again = world.enter(CITY, expert()).entry();
        assertFalse(refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()))
                .text()
                .zh()
                .contains(again.id().value()));
    }

    @Test
    public void anEntryThatIsPastIsErasedWhenThePersonIsEnteredAnew() {
        IssuedEntry first = world.enter(STATION, expert());
        world.clock.set("2027-01-21");
        refused(ErrorCode.CONFLICT, () -> world.enter(STATION, expert()));
        world.clock.set("2027-01-22");
        world.enter(STATION, expert());
        assertEquals(EntryState.EXPIRED, world.stored(first).state());
        assertNull(world.stored(first).body());
    }

    @Test
    public void aNewCodeVoidsTheFormerOneAndOnlyWhoeverEnteredItGetsOne() {
        IssuedEntry first = world.enter(STATION, expert());
        refused(ErrorCode.DENIED, () -> world.entries.renew(CITY, first.entry().id(), ExpectedVersion.ANY));
        refused(
                ErrorCode.STALE,
                () -> world.entries.renew(STATION, first.entry().id(), ExpectedVersion.version(7)));
        IssuedEntry second = world.entries.renew(
                STATION,
                first.entry().id(),
                ExpectedVersion.version(first.entry().version()));
        assertNotEquals(first.code(), second.code());
        assertEquals(
                "it waits no longer by it",
                first.entry().until(),
                second.entry().until());
        refused(ErrorCode.NOT_FOUND, () -> world.confirmations.look(Callers.expert(), key(first, expert())));
        assertEquals(
                first.entry().id(),
                world.confirmations
                        .look(Callers.expert(), key(second, expert()))
                        .id());
    }

    @Test
    public void withdrawingErasesWhatWasEntered() {
        IssuedEntry issued = world.enter(STATION, expert());
        refused(
                ErrorCode.DENIED,
                () -> world.entries.withdraw(CITY, issued.entry().id(), ExpectedVersion.ANY));
        EntryOnBehalf withdrawn = world.entries.withdraw(STATION, issued.entry().id(), ExpectedVersion.ANY);
        assertEquals(EntryState.WITHDRAWN, withdrawn.state());
        assertNull(world.stored(issued).body());
        assertEquals(STATION.account(), withdrawn.endedBy());
        refused(
                ErrorCode.CONFLICT,
                () -> world.entries.withdraw(STATION, issued.entry().id(), ExpectedVersion.ANY));
        refused(
                ErrorCode.CONFLICT,
                () -> world.entries.renew(STATION, issued.entry().id(), ExpectedVersion.ANY));
    }

    @Test
    public void r13_agenciesReadThoseOfTheirRegionAndAStationItsOwn() {
        EntryOnBehalf entry = world.enter(STATION, expert()).entry();
        assertEquals(List.of(entry), listed(STATION));
        assertEquals(List.of(entry), listed(CITY));
        assertEquals(List.of(entry), listed(Callers.administrator()));
        assertEquals(List.of(), listed(Callers.city("130200")));
        assertEquals(List.of(), listed(Callers.station(2)));
        refused(ErrorCode.NOT_FOUND, () -> world.entries.get(Callers.city("130200"), entry.id()));
        refused(ErrorCode.NOT_FOUND, () -> world.entries.get(Callers.station(2), entry.id()));
        assertEquals(entry, world.entries.get(CITY, entry.id()));
    }

    @Test
    public void r87_neitherTheAuditTrailNorAnythingPrintedTellsAName() {
        IssuedEntry issued = world.enter(STATION, expert());
        world.confirmations.look(Callers.expert(), key(issued, expert()));
        world.entries.withdraw(STATION, issued.entry().id(), ExpectedVersion.ANY);
        String told = world.units.changes().toString() + issued + issued.entry() + key(issued, expert());
        for (String secret : List.of(
                Experts.application().idNumber().reveal(),
                Experts.application().phone().reveal(),
                "孙测试",
                issued.code())) {
            assertFalse(told, told.contains(secret));
        }
    }

    @Test
    public void eachOperationHasItsRoles() {
        Set<Role> enterers = EnumSet.of(Role.STATION, Role.CITY, Role.PROVINCE);
        Set<Role> readers = EnumSet.of(Role.STATION, Role.CITY, Role.PROVINCE, Role.ADMINISTRATOR);
        Set<Role> takers = EnumSet.of(Role.EXPERT, Role.ENTERPRISE, Role.STATION);
        IssuedEntry issued = world.enter(STATION, expert());
        for (Role role : Role.values()) {
            Caller caller = Callers.of(role);
            if (!enterers.contains(role)) {
                refused(ErrorCode.DENIED, () -> world.enter(caller, enterprise()));
                refused(
                        ErrorCode.DENIED,
                        () -> world.entries.renew(caller, issued.entry().id(), ExpectedVersion.ANY));
                refused(
                        ErrorCode.DENIED,
                        () -> world.entries.withdraw(caller, issued.entry().id(), ExpectedVersion.ANY));
            }
            if (!readers.contains(role)) {
                refused(
                        ErrorCode.DENIED,
                        () -> world.entries.get(caller, issued.entry().id()));
                refused(ErrorCode.DENIED, () -> listed(caller));
            }
            if (!takers.contains(role)) {
                refused(ErrorCode.DENIED, () -> world.confirmations.look(caller, key(issued, expert())));
                refused(
                        ErrorCode.DENIED,
                        () -> world.confirmations.takeOver(caller, EntryWorld.wish(issued, expert())));
                refused(ErrorCode.DENIED, () -> world.confirmations.decline(caller, key(issued, expert()), null));
            }
        }
    }

    @Test
    public void anEntryHoldsExactlyOneThing() {
        assertEquals("body", field(() -> new EntryBody(null, null, null)));
        assertEquals("body", field(() -> new EntryBody(Experts.application(), Enterprises.facts(), null)));
    }
}
