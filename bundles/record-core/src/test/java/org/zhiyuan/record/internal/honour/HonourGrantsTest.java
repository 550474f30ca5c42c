package org.zhiyuan.record.internal.honour;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** R82, R83: outstanding experts from the published ranking, commendations, priority recommendations, by two officials (R94). */
public class HonourGrantsTest {

    private static final HonourQuery ALL = new HonourQuery(null, null, null);

    private static final String TEAM = "7".repeat(32);
    private static final String STATION = "8".repeat(32);
    private static final CreditCode UNIT = CreditCode.of("12130102MA0TEXT042");

    private final Books books = new Books();
    private final Caller first = Callers.province();
    private final Caller second = Callers.colleague(first);

    private static NewHonour honour(HonourKind kind, ExpertId expert) {
        LocalDate day = kind == HonourKind.OUTSTANDING_EXPERT ? LocalDate.of(2027, 1, 20) : LocalDate.of(2026, 11, 22);
        return new NewHonour(
                kind,
                RecipientKind.EXPERT,
                expert.value(),
                null,
                2026,
                "优秀志愿专家",
                "省级专门服务机构",
                "冀志〔2026〕1号",
                day,
                "年度评价靠前");
    }

    private void ranked(ExpertId... experts) {
        for (int i = 0; i < experts.length; i++) {
            books.served(session(experts[i], "2026-11-0" + (i + 1) + "T09:00", 240 - i * 60));
        }
        books.clock.set("2027-01-20");
        books.evaluator.compute(first, 2026);
    }

    private void publish() {
        books.evaluator.publish(first, 2026, ExpectedVersion.ANY);
        books.evaluator.publish(second, 2026, ExpectedVersion.ANY);
    }

    @Test
    public void r82_onlyThePublishedRankingCounts() {
        ExpertId expert = books.expert(1);
        ranked(expert);
        refused(ErrorCode.CONFLICT, () -> books.honourer.propose(first, honour(HonourKind.OUTSTANDING_EXPERT, expert)));
        publish();
        assertFalse(books.honourer
                .propose(first, honour(HonourKind.OUTSTANDING_EXPERT, expert))
                .inForce());
    }

    @Test
    public void r82_nobodyIsOutstandingInAYearThatIsNotOver() {
        ExpertId expert = books.expert(1);
        ranked(expert);
        publish();
        NewHonour early = new NewHonour(
                HonourKind.OUTSTANDING_EXPERT,
                RecipientKind.EXPERT,
                expert.value(),
                null,
                2026,
                "优秀志愿专家",
                "省级专门服务机构",
                "冀志〔2026〕1号",
                LocalDate.of(2026, 12, 31),
                "年度评价靠前");
        assertEquals(List.of("year"), problems(early));
    }

    @Test
    public void r82_whoIsBeyondTheQuotaIsNotSelected() {
        ExpertId best = books.expert(1);
        ExpertId next = books.expert(2);
        ranked(best, next);
        publish();
        books.honourer.propose(first, honour(HonourKind.OUTSTANDING_EXPERT, best));
        refused(ErrorCode.CONFLICT, () -> books.honourer.propose(first, honour(HonourKind.OUTSTANDING_EXPERT, next)));
    }

    @Test
    public void r83r94_aSecondOfficialGrantsAndOnlyThenTheRecordShowsIt() {
        ExpertId expert = books.expert(1);
        Honour proposed = books.honourer.propose(first, honour(HonourKind.COMMENDATION, expert));
        assertEquals("孙测试", proposed.facts().name());
        assertTrue(books.honourer
                .list(Callers.anonymous(), ALL, PageRequest.first())
                .items()
                .isEmpty());
        refused(ErrorCode.DENIED, () -> books.honourer.grant(first, proposed.id(), ExpectedVersion.ANY));
        Honour granted = books.honourer.grant(second, proposed.id(), ExpectedVersion.ANY);
        assertTrue(granted.inForce());
        assertEquals(
                1,
                books.honourer
                        .list(Callers.anonymous(), ALL, PageRequest.first())
                        .items()
                        .size());
        refused(ErrorCode.CONFLICT, () -> books.honourer.propose(first, honour(HonourKind.COMMENDATION, expert)));
    }

    @Test
    public void r83_recommendedFirstIsOnlyWhomWasHonouredBefore() {
        ExpertId expert = books.expert(1);
        refused(
                ErrorCode.CONFLICT,
                () -> books.honourer.propose(first, honour(HonourKind.PRIORITY_RECOMMENDATION, expert)));
        Honour commended = books.honourer.propose(first, honour(HonourKind.COMMENDATION, expert));
        refused(
                ErrorCode.CONFLICT,
                () -> books.honourer.propose(first, honour(HonourKind.PRIORITY_RECOMMENDATION, expert)));
        books.honourer.grant(second, commended.id(), ExpectedVersion.ANY);
        books.honourer.propose(first, honour(HonourKind.PRIORITY_RECOMMENDATION, expert));
    }

    @Test
    public void r83_noHonourIsOfADayOrAYearToCome() {
        ExpertId expert = books.expert(1);
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals(List.of("grantedOn"), problems(of(expert, 2026, today.plusDays(1))));
        assertEquals(List.of("year"), problems(of(expert, 2027, today)));
        assertEquals(List.of("year"), problems(of(expert, 2026, LocalDate.of(2025, 12, 31))));
        assertEquals(List.of("year"), problems(of(expert, 2019, today)));
        assertEquals(List.of("grantedOn", "year"), problems(of(expert, 0, LocalDate.of(2099, 1, 1))));
        assertFalse(books.honourer.propose(first, of(expert, 2020, today)).inForce());
        assertFalse(books.honourer
                .propose(first, of(expert, 2025, LocalDate.of(2025, 12, 31)))
                .inForce());
    }

    private static NewHonour of(ExpertId expert, int year, LocalDate day) {
        return new NewHonour(
                HonourKind.COMMENDATION,
                RecipientKind.EXPERT,
                expert.value(),
                null,
                year,
                "表彰" + year,
                "省厅",
                "文号",
                day,
                "突出贡献");
    }

    private List<String> problems(NewHonour wish) {
        return refused(ErrorCode.INVALID, () -> books.honourer.propose(first, wish)).problems().stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static NewHonour commendation(RecipientKind kind, String recipient) {
        return new NewHonour(
                HonourKind.COMMENDATION,
                kind,
                recipient,
                "别的名称",
                2026,
                "表彰",
                "省厅",
                "文号",
                LocalDate.of(2026, 11, 22),
                "突出贡献");
    }

    private void team(CreditCode unit) {
        books.teams.insert(new VolunteerTeam(
                new TeamId(TEAM),
                0,
                new NewTeam(
                        "燕赵数字志愿队",
                        "某单位",
                        unit,
                        LocalDate.of(2020, 1, 1),
                        ActingScope.UNIT,
                        Region.HEBEI,
                        new Contact("王测试", PhoneNumber.of("13800000002")))));
    }

    private void station(StationStage stage) {
        books.stations.put(
                STATION, Stations.station(STATION, Callers.station().account(), stage, Stations.application()));
    }

    @Test
    public void r83_teamsAreHonouredToo() {
        team(UNIT);
        Honour granted = books.honourer.grant(
                second,
                books.honourer
                        .propose(first, commendation(RecipientKind.TEAM, TEAM))
                        .id(),
                ExpectedVersion.ANY);
        assertTrue(granted.inForce());
        assertEquals("燕赵数字志愿队", granted.facts().name());
        refused(ErrorCode.DENIED, () -> books.honourer.propose(Callers.city(), commendation(RecipientKind.TEAM, TEAM)));
    }

    @Test
    public void r83_onlyWhomTheRegistersKnowIsHonoured() {
        refused(ErrorCode.INVALID, () -> books.honourer.propose(first, commendation(RecipientKind.TEAM, TEAM)));
        refused(ErrorCode.INVALID, () -> books.honourer.propose(first, commendation(RecipientKind.EXPERT, TEAM)));
        refused(ErrorCode.NOT_FOUND, () -> books.honourer.propose(first, commendation(RecipientKind.STATION, STATION)));
        station(StationStage.DRAFT);
        refused(ErrorCode.CONFLICT, () -> books.honourer.propose(first, commendation(RecipientKind.STATION, STATION)));
        station(StationStage.TITLED);
        Honour proposed = books.honourer.propose(first, commendation(RecipientKind.STATION, STATION));
        assertEquals(Stations.application().name(), proposed.facts().name());
    }

    @Test
    public void r94_whoIsTiedToAStationOrATeamsUnitDecidesOnNoneOfItsHonours() {
        station(StationStage.TITLED);
        team(UNIT);
        Honour proposed = books.honourer.propose(first, commendation(RecipientKind.TEAM, TEAM));
        books.tied.add(UNIT);
        books.tied.add(Stations.application().creditCode());
        refused(ErrorCode.DENIED, () -> books.honourer.grant(second, proposed.id(), ExpectedVersion.ANY));
        refused(ErrorCode.DENIED, () -> books.honourer.propose(first, commendation(RecipientKind.STATION, STATION)));
        books.tied.clear();
        assertTrue(
                books.honourer.grant(second, proposed.id(), ExpectedVersion.ANY).inForce());
    }

    @Test
    public void r83_aStationThatLostItsTitleGetsNoHonourAndMayLoseOne() {
        station(StationStage.TITLED);
        Honour granted = books.honourer.grant(
                second,
                books.honourer
                        .propose(first, commendation(RecipientKind.STATION, STATION))
                        .id(),
                ExpectedVersion.ANY);
        station(StationStage.REVOKED);
        books.honourer.revoke(first, granted.id(), ExpectedVersion.ANY, "称号已撤销");
        assertFalse(books.honourer
                .revoke(second, granted.id(), ExpectedVersion.ANY, "称号已撤销")
                .inForce());
        refused(ErrorCode.CONFLICT, () -> books.honourer.propose(first, commendation(RecipientKind.STATION, STATION)));
    }

    @Test
    public void r94_revocationTakesTwoAndStaysInTheRecord() {
        Honour granted = books.honourer.grant(
                second,
                books.honourer
                        .propose(first, honour(HonourKind.COMMENDATION, books.expert(1)))
                        .id(),
                ExpectedVersion.ANY);
        assertTrue(books.honourer
                .revoke(first, granted.id(), ExpectedVersion.ANY, "材料不实")
                .inForce());
        refused(ErrorCode.DENIED, () -> books.honourer.revoke(first, granted.id(), ExpectedVersion.ANY, "材料不实"));
        assertFalse(books.honourer
                .revoke(second, granted.id(), ExpectedVersion.ANY, "材料不实")
                .inForce());
        assertTrue(books.honourer
                .list(Callers.anonymous(), ALL, PageRequest.first())
                .items()
                .isEmpty());
        assertEquals(
                1, books.honourer.list(first, ALL, PageRequest.first()).items().size());
    }
}
