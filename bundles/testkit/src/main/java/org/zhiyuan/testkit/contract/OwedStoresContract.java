package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.duty.NewPetition;
import org.zhiyuan.duty.NewProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.SectorLine;
import org.zhiyuan.duty.TrackedService;
import org.zhiyuan.duty.store.ProgrammeStore;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** What every store of tasks, petitions, overdue, programmes, organisations and sector reports must do. */
public abstract class OwedStoresContract extends StoreContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final StationId STATION = new StationId(Births.id(70));
    private static final ExpertId EXPERT = new ExpertId(Births.id(101));

    @Test
    public void r38_tasksComeLatestFirstAndOverdueOnesLongestOverdueFirst() {
        Assignment one = stores.owed().assignments().insert(task(1, "130102", "2026-12-02"));
        Assignment two = stores.owed().assignments().insert(task(2, "130203", "2026-12-01"));
        assertEquals(
                List.of(two, one),
                pages(
                        1,
                        page -> stores.owed()
                                .assignments()
                                .list(AssignmentQuery.ALL, VisibilityScope.ALL, null, page)));
        assertEquals(
                List.of(two, one),
                pages(
                        1,
                        page -> stores.owed()
                                .assignments()
                                .list(AssignmentQuery.ALL, VisibilityScope.ALL, LocalDate.of(2026, 12, 3), page)));
        assertEquals(List.of(two), tasks(LocalDate.of(2026, 12, 2), VisibilityScope.ALL));
        assertEquals(List.of(one), tasks(null, new VisibilityScope(Region.of("130100"), null)));
        assertEquals(
                List.of(one),
                tasks(null, new VisibilityScope(null, Callers.station(1).account())));
        Assignment declined =
                stores.owed().assignments().replace(two.moved(new Step("ASSIGNED", "DECLINED", AT, two.owner(), "忙")));
        assertEquals(Optional.of(declined), stores.owed().assignments().find(two.id()));
        assertEquals(
                "what was declined is never overdue",
                List.of(one),
                tasks(LocalDate.of(2026, 12, 3), VisibilityScope.ALL));
        assertRefused(ErrorCode.STALE, () -> stores.owed().assignments().replace(two));
    }

    private List<Assignment> tasks(LocalDate today, VisibilityScope sight) {
        return stores.owed()
                .assignments()
                .list(AssignmentQuery.ALL, sight, today, PageRequest.first())
                .items();
    }

    private static Assignment task(int n, String region, String due) {
        return new Assignment(
                new AssignmentId(Births.id(n)),
                0,
                Callers.station(n).account(),
                Region.of(region),
                Region.HEBEI,
                new NewAssignment(STATION, "走访㐂企业", "走访十家", LocalDate.parse(due)),
                AssignmentStage.ASSIGNED,
                AT,
                null,
                List.of());
    }

    @Test
    public void r42_concernsAreListedByIndustryAndWhetherAnswered() {
        Petition one = stores.owed().petitions().insert(petition(1, Industry.C));
        Petition two = stores.owed().petitions().insert(petition(2, Industry.I));
        assertEquals(
                List.of(two, one),
                pages(1, page -> stores.owed().petitions().list(PetitionQuery.ALL, VisibilityScope.ALL, page)));
        assertEquals(List.of(one), petitions(new PetitionQuery(null, Industry.C, true)));
        Petition answered = stores.owed().petitions().replace(one.answered("已转办", AT));
        assertEquals(List.of(answered), petitions(new PetitionQuery(null, null, false)));
        assertEquals(List.of(two), petitions(new PetitionQuery(Region.of("130100"), null, true)));
        assertEquals(Optional.of(answered), stores.owed().petitions().find(one.id()));
    }

    private List<Petition> petitions(PetitionQuery query) {
        return stores.owed()
                .petitions()
                .list(query, VisibilityScope.ALL, PageRequest.first())
                .items();
    }

    private static Petition petition(int n, Industry industry) {
        return new Petition(
                new PetitionId(Births.id(n)),
                0,
                Callers.station().account(),
                Region.of("130102"),
                new NewPetition(STATION, industry, "用工难", "技工短缺"),
                AT,
                null,
                null);
    }

    @Test
    public void r42_theLastCollectionOfEachStationIsFound() {
        StationId other = new StationId(Births.id(71));
        stores.demands().insert(demand(1, STATION, AT.minusSeconds(60)));
        stores.demands().insert(demand(2, STATION, AT));
        stores.demands().insert(demand(3, null, AT.plusSeconds(60)));
        assertEquals(Map.of(STATION, AT), stores.owed().overdue().lastCollected(List.of(STATION, other)));
        assertEquals(Map.of(), stores.owed().overdue().lastCollected(List.of()));
    }

    private static Demand demand(int n, StationId collector, Instant at) {
        return new Demand(
                new DemandId(Births.id(n)),
                0,
                Callers.enterprise(1).account(),
                new EnterpriseId(Births.id(50)),
                Region.of("130104"),
                Industry.C,
                Enterprises.demand(),
                DemandStage.REGISTERED,
                at,
                null,
                DemandSource.VISIT,
                collector,
                List.of());
    }

    @Test
    public void r39_whatIsOverWithoutReportIsFoundLongestOverFirst() {
        Activity late = stores.activities().insert(activity(1, AT));
        Activity early = stores.activities().insert(activity(2, AT.minus(Duration.ofDays(1))));
        Instant lateEnd = late.plan().slot().end();
        assertEquals(List.of(early, late), pages(1, page -> unreported(null, lateEnd.plusMillis(1), page)));
        assertEquals(
                "not over at its very end",
                List.of(early),
                unreported(null, lateEnd, PageRequest.first()).items());
        assertEquals(
                2,
                stores.owed()
                        .overdue()
                        .countUnreported(new VisibilityScope(Region.of("130100"), null), lateEnd.plusMillis(1)));
        assertEquals(
                0,
                stores.owed()
                        .overdue()
                        .countUnreported(new VisibilityScope(Region.of("130200"), null), lateEnd.plusMillis(1)));
        assertEquals(
                List.of(),
                unreported(new StationId(Births.id(72)), lateEnd.plusMillis(1), PageRequest.first())
                        .items());
        stores.activities().replace(early.moved(new Step("OPEN", "CANCELLED", AT, early.owner(), null)));
        assertEquals(
                List.of(late),
                unreported(STATION, lateEnd.plusMillis(1), PageRequest.first()).items());
    }

    @Test
    public void r43_onTheirWayAreThosePublishedForTodayOrLaterAndThoseBegun() {
        stores.activities().insert(activity(1, AT));
        Activity early = stores.activities().insert(activity(2, AT.minus(Duration.ofDays(1))));
        LocalDate today = Times.date(AT);
        LocalDate before = today.minusDays(1);
        assertEquals(2, stores.duties().planned(STATION, before, today, before, false));
        assertEquals(1, stores.duties().planned(STATION, today, today.plusDays(9), before, true));
        assertEquals("yesterday's never took place", 1, stores.duties().planned(STATION, before, today, today, false));
        assertEquals(0, stores.duties().planned(STATION, before, today, today.plusDays(1), false));
        for (ActivityStage begun : List.of(
                ActivityStage.UNDER_WAY, ActivityStage.OBJECTION, ActivityStage.RECORDED, ActivityStage.REPORTED)) {
            early = stores.activities().replace(early.moved(new Step("AGREED", begun.name(), AT, early.owner(), null)));
            assertEquals(begun.name(), 1, stores.duties().planned(STATION, before, today, today.plusDays(1), false));
        }
        stores.activities().replace(early.moved(new Step("REPORTED", "CLOSED", AT, early.owner(), null)));
        assertEquals(1, stores.duties().planned(STATION, before, today, before, false));
    }

    private Page<Activity> unreported(StationId station, Instant before, PageRequest page) {
        return stores.owed().overdue().unreported(null, station, VisibilityScope.ALL, before, page);
    }

    private static Activity activity(int n, Instant start) {
        TimeSlot slot = new TimeSlot(start, start.plus(Duration.ofHours(1)));
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId("salon"), "沙龙", STATION, "某处", slot, Map.of(), List.of(EXPERT), null, 10);
        return new Activity(
                new ActivityId(Births.id(n)),
                0,
                Callers.station().account(),
                ActivityStage.OPEN,
                plan,
                Text.of("沙龙", "Salon"),
                false,
                new Host(HostKind.STATION, STATION.value(), "某站"),
                Region.of("130102"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    @Test
    public void r45_aParticipationIsFoundByItsProgrammeUntilItsConsentIsWithdrawn() {
        ProgrammeStore programmes = stores.owed().programmes();
        GroupProgramme women = programmes.insert(programme(1, FounderGroup.WOMEN));
        GroupProgramme veterans = programmes.insert(programme(2, FounderGroup.VETERANS));
        assertEquals(
                List.of(veterans, women), pages(1, page -> programmes.list(null, null, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(women),
                programmes
                        .list(Region.of("130100"), FounderGroup.WOMEN, VisibilityScope.ALL, PageRequest.first())
                        .items());
        Participation joined = programmes.insert(participation(11, veterans));
        assertEquals(Optional.of(joined), programmes.find(joined.id()));
        assertEquals(
                List.of(joined),
                programmes.of(veterans.id(), PageRequest.first()).items());
        assertEquals(List.of(), programmes.of(women.id(), PageRequest.first()).items());
        assertEquals(Map.of(Region.of("130100"), Map.of(FounderGroup.VETERANS, 1)), programmes.count(Region.HEBEI));
        assertEquals(Map.of(), programmes.count(Region.of("130200")));
        assertRefused(ErrorCode.CONFLICT, () -> programmes.insert(participation(12, veterans)));
        Participation erased = programmes.replace(joined.erased(AT));
        assertEquals(
                List.of(), programmes.of(veterans.id(), PageRequest.first()).items());
        assertEquals(Map.of(), programmes.count(Region.HEBEI));
        Participation again = programmes.replace(
                programmes.insert(participation(13, veterans)).erased(AT));
        assertEquals(List.of(again, erased), programmes.ownedBy(joined.owner()));
    }

    private static GroupProgramme programme(int n, FounderGroup group) {
        return new GroupProgramme(
                new ProgrammeId(Births.id(n)),
                0,
                Callers.station().account(),
                Region.of("130102"),
                new NewProgramme(STATION, group, "专项服务", "一对一"),
                AT,
                true);
    }

    private static Participation participation(int n, GroupProgramme programme) {
        GroupStatus status = new GroupStatus(programme.id(), programme.content().group(), "李测试");
        return new Participation(
                new ParticipationId(Births.id(n)),
                0,
                Callers.enterprise().account(),
                programme.owner(),
                new EnterpriseId(Births.id(50)),
                Region.of("130104"),
                status,
                AT,
                null,
                List.of(new TrackedService(LocalDate.of(2026, 11, 22), EXPERT, null, "辅导", "见效")));
    }

    @Test
    public void r46_whatWasServedIsSummedByCityAndIndustry() {
        Enterprise one = stores.enterprises().insert(Enterprises.enterprise(1));
        Enterprise two = stores.enterprises().insert(Enterprises.enterprise(2));
        Enterprise far = stores.enterprises().insert(Enterprises.enterprise(3));
        stores.records().insert(record(1, 60, one.id(), two.id()));
        stores.records().insert(record(2, 30, one.id()));
        stores.records().insert(record(3, 45, far.id()));
        SectorLine near = new SectorLine(Region.of("130100"), Industry.C, 2, 2, 90);
        SectorLine there = new SectorLine(Region.of("130200"), Industry.C, 1, 1, 45);
        assertEquals(List.of(near, there), stores.owed().sectors().lines(2026, Region.HEBEI, null));
        assertEquals(
                List.of(there), stores.owed().sectors().lines(2026, Region.of("130200"), EnterpriseTag.SPECIALIZED));
        assertEquals(List.of(), stores.owed().sectors().lines(2025, Region.HEBEI, null));
    }

    private static ServiceRecord record(int n, int minutes, EnterpriseId... recipients) {
        Instant start = AT.plus(Duration.ofDays(n));
        ServedSession session = new ServedSession(
                new ActivityId(Births.id(200 + n)),
                new ServiceTypeId("salon"),
                Text.of("沙龙", "Salon"),
                "讲座",
                EXPERT,
                "孙测试",
                new Host(HostKind.STATION, STATION.value(), "某站"),
                Region.of("130102"),
                "某处",
                new TimeSlot(start, start.plus(Duration.ofMinutes(90))),
                minutes,
                List.of(recipients));
        return new ServiceRecord(new RecordId(Births.id(300 + n)), 0, session, 2026, start, null);
    }

    @Test
    public void r6r15_organisationsTeamsAndFoundersAreKeptApart() {
        OrganizationStore store = stores.owed().organizations();
        VolunteerOrganization one = store.insert(organization(1, "52130102MA0TEXT04X"));
        assertRefused(ErrorCode.CONFLICT, () -> store.insert(organization(2, "52130102MA0TEXT04X")));
        assertEquals(
                List.of(one),
                store.organizations(Region.of("130100"), PageRequest.first()).items());
        assertEquals(
                List.of(),
                store.organizations(Region.of("130200"), PageRequest.first()).items());
        VolunteerTeam team = store.insert(team(3, ActingScope.UNIT, "130102"));
        VolunteerTeam provincial = store.insert(team(4, ActingScope.PROVINCE, "130000"));
        assertRefused(ErrorCode.CONFLICT, () -> store.insert(team(5, ActingScope.PROVINCE, "130000")));
        assertEquals(List.of(provincial, team), pages(1, page -> store.teams(null, page)));
        assertEquals(Optional.of(team), store.find(team.id()));
        assertEquals(Optional.empty(), store.founder(STATION));
        store.founded(STATION, one.id());
        assertEquals(Optional.of(one.id()), store.founder(STATION));
        OrganizationId other = new OrganizationId(Births.id(6));
        store.founded(STATION, other);
        assertEquals(Optional.of(other), store.founder(STATION));
    }

    private static VolunteerOrganization organization(int n, String code) {
        return new VolunteerOrganization(
                new OrganizationId(Births.id(n)),
                0,
                new NewOrganization(
                        "某志愿服务促进会",
                        CreditCode.of(code),
                        "冀民社证1号",
                        "石家庄市民政局",
                        LocalDate.of(2020, 1, 1),
                        Region.of("130102"),
                        contact()));
    }

    private static VolunteerTeam team(int n, ActingScope scope, String region) {
        return new VolunteerTeam(
                new TeamId(Births.id(n)),
                0,
                new NewTeam("某服务队", "某大学", null, LocalDate.of(2020, 1, 1), scope, Region.of(region), contact()));
    }

    private static Contact contact() {
        return new Contact("王测试", PhoneNumber.of("13800000002"));
    }
}
