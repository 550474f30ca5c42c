package org.zhiyuan.organization.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryOrganizationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Organisations, teams and stations are three things (R6), and none of them is a volunteer (R5). */
public class OrganizationRegisterTest {

    private static final StationId STATION = new StationId("5".repeat(32));

    private final TestClock clock = new TestClock();
    private final MemoryOrganizationStore store = new MemoryOrganizationStore();
    private final MemoryUnitOfWork work = new MemoryUnitOfWork(store);
    private final Station station =
            Stations.station(STATION.value(), Callers.station().account(), StationStage.TITLED, Stations.application());
    private final ExpertProfile member = new ExpertProfile(
            new ExpertId("6".repeat(32)), "孙测试", Region.of("130102"), Set.of(), "装备", List.of(), "某研究院");
    private final OrganizationRegister organizations = new OrganizationRegister(
            store,
            of(StationService.class, station),
            of(ExpertService.class, new Page<>(List.of(member), null)),
            new FiledCities(MemoryCityFilingStore.filed("130100", "130200")),
            work,
            clock);

    private static <T> T of(Class<T> contract, Object answer) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, in) -> answer));
    }

    private static NewOrganization facts(String code, String registeredOn) {
        return new NewOrganization(
                "某志愿服务促进会",
                CreditCode.of(code),
                "冀民社证1号",
                "石家庄市民政局",
                LocalDate.parse(registeredOn),
                Region.of("130102"),
                contact());
    }

    private static NewTeam team(ActingScope scope, String region) {
        return new NewTeam(
                "某服务队",
                "某大学",
                CreditCode.of("12130102MA0TEXT042"),
                LocalDate.of(2026, 1, 1),
                scope,
                Region.of(region),
                contact());
    }

    private static Contact contact() {
        return new Contact("王测试", PhoneNumber.of("13800000002"));
    }

    @Test
    public void r6_anOrganisationIsRegisteredWithCivilAffairs() {
        VolunteerOrganization registered =
                organizations.register(Callers.city(), facts("52130102MA0TEXT04X", "2026-11-22"));
        assertEquals(registered, organizations.get(Callers.station(), registered.id()));
        refused(
                ErrorCode.CONFLICT,
                () -> organizations.register(Callers.province(), facts("52130102MA0TEXT04X", "2026-11-22")));
        refused(ErrorCode.INVALID, () -> facts("91130102MA0TEXT04W", "2026-11-22"));
        refused(
                ErrorCode.INVALID,
                () -> organizations.register(Callers.city(), facts("52130102MA0TEXT04X", "2026-11-23")));
        refused(
                ErrorCode.INVALID,
                () -> organizations.register(Callers.city("130200"), facts("52130102MA0TEXT04X", "2026-11-22")));
    }

    @Test
    public void r6_aTeamActsInsideTheUnitThatApprovedItOnly() {
        VolunteerTeam unit = organizations.register(Callers.city(), team(ActingScope.UNIT, "130102"));
        assertTrue(unit.mayActIn("某大学"));
        assertFalse(unit.mayActIn("某企业"));
        assertFalse(unit.mayActIn(null));
        refused(ErrorCode.CONFLICT, () -> organizations.members(Callers.province(), unit.id(), PageRequest.first()));
    }

    @Test
    public void r15r5_theProvincialTeamIsOneAndItsMembersArePersons() {
        refused(ErrorCode.INVALID, () -> team(ActingScope.PROVINCE, "130100"));
        VolunteerTeam provincial = organizations.register(Callers.province(), team(ActingScope.PROVINCE, "130000"));
        assertTrue(provincial.mayActIn("某企业"));
        refused(
                ErrorCode.CONFLICT,
                () -> organizations.register(Callers.province(), team(ActingScope.PROVINCE, "130000")));
        assertEquals(
                List.of(member),
                organizations
                        .members(Callers.provincialTeam(), provincial.id(), PageRequest.first())
                        .items());
    }

    @Test
    public void r5_nothingButAPersonsNumberMakesAVolunteer() {
        assertThrows(
                "an organisation's code is no ID number",
                PlatformException.class,
                () -> IdNumber.of("52130102MA0TEXT04X"));
        assertEquals(
                "an expert applies with an ID number",
                IdNumber.class,
                Arrays.stream(ExpertApplication.class.getRecordComponents())
                        .filter(each -> each.getName().equals("idNumber"))
                        .findFirst()
                        .orElseThrow()
                        .getType());
    }

    @Test
    public void r6_aStationNamesTheOrganisationThatSetItUp() {
        assertEquals(Optional.empty(), organizations.founder(Callers.station(), STATION));
        VolunteerOrganization founder =
                organizations.register(Callers.city(), facts("52130102MA0TEXT04X", "2026-11-22"));
        organizations.nameFounder(Callers.station(), STATION, founder.id());
        assertEquals(Optional.of(founder), organizations.founder(Callers.city(), STATION));
        assertEquals("station", work.lastChange().kind());
        refused(
                ErrorCode.NOT_FOUND,
                () -> organizations.nameFounder(Callers.station(), STATION, new OrganizationId("1".repeat(32))));
        refused(ErrorCode.DENIED, () -> organizations.nameFounder(Callers.expert(), STATION, founder.id()));
    }

    @Test
    public void r13_aCityAgencyThatIsNotFiledRegistersNothing() {
        OrganizationRegister unfiled = new OrganizationRegister(
                store,
                of(StationService.class, station),
                of(ExpertService.class, null),
                new FiledCities(new MemoryCityFilingStore()),
                work,
                clock);
        refused(ErrorCode.CONFLICT, () -> unfiled.register(Callers.city(), facts("52130102MA0TEXT04X", "2026-11-22")));
        refused(ErrorCode.CONFLICT, () -> unfiled.register(Callers.city(), team(ActingScope.UNIT, "130102")));
        refused(
                ErrorCode.CONFLICT,
                () -> unfiled.nameFounder(Callers.city(), STATION, new OrganizationId("1".repeat(32))));
        VolunteerOrganization founder = unfiled.register(Callers.province(), facts("52130102MA0TEXT04X", "2026-11-22"));
        unfiled.nameFounder(Callers.station(), STATION, founder.id());
        assertEquals("reading is no act", Optional.of(founder), unfiled.founder(Callers.city(), STATION));
    }

    private static void refused(ErrorCode code, Runnable change) {
        assertEquals(code, assertThrows(PlatformException.class, change::run).code());
    }
}
