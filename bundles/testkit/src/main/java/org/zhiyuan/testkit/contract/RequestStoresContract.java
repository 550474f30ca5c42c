package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.FollowUp;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.IdType;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateHolder;
import org.zhiyuan.record.CertificateOfficials;
import org.zhiyuan.station.StationId;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.CaseSums;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.TaskId;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** What the stores of enterprises, demands, certificates and cases must do. */
public abstract class RequestStoresContract extends StoreContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final ExpertId EXPERT = new ExpertId(Births.id(7));

    @Test
    public void anEnterpriseIsFoundByItsOwnerAndItsCreditCode() {
        Enterprise stored = stores.enterprises().insert(Enterprises.enterprise(1));
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.enterprises().find(stored.id()));
        assertEquals(Optional.of(stored), stores.enterprises().ownedBy(stored.owner()));
        assertEquals(
                Optional.of(stored),
                stores.enterprises().findByCreditCode(stored.facts().creditCode()));
        assertEquals(
                Optional.empty(),
                stores.enterprises().findByCreditCode(Enterprises.facts(2).creditCode()));
    }

    @Test
    public void anAccountAndACreditCodeHaveOneEnterprise() {
        Enterprise first = stores.enterprises().insert(Enterprises.enterprise(1));
        assertRefused(ErrorCode.CONFLICT, () -> stores.enterprises().insert(Enterprises.enterprise(first.owner(), 2)));
        assertRefused(
                ErrorCode.CONFLICT,
                () -> stores.enterprises()
                        .insert(Enterprises.enterprise(Callers.enterprise(2).account(), 1)));
    }

    @Test
    public void demandsComeLatestFirst() {
        Demand one = stores.demands().insert(demand(1, "130102", Industry.C));
        Demand two = stores.demands().insert(demand(2, "130203", Industry.I));
        assertEquals(
                List.of(two, one), pages(1, page -> stores.demands().list(DemandQuery.ALL, VisibilityScope.ALL, page)));
        assertEquals(List.of(one), demands(new DemandQuery(Region.of("130100"), null, null), VisibilityScope.ALL));
        assertEquals(List.of(two), demands(new DemandQuery(null, null, Industry.I), VisibilityScope.ALL));
        assertEquals(List.of(one), demands(DemandQuery.ALL, new VisibilityScope(null, one.owner())));
        Demand verified = stores.demands().replace(two.at(DemandStage.VERIFIED, null));
        assertEquals(Optional.of(verified), stores.demands().find(two.id()));
        assertEquals(
                List.of(verified), demands(new DemandQuery(null, DemandStage.VERIFIED, null), VisibilityScope.ALL));
        assertRefused(ErrorCode.STALE, () -> stores.demands().replace(two));
        Demand followed = stores.demands()
                .replace(verified.with(new FollowUp("成品率提高到98%", Role.ENTERPRISE, AT))
                        .at(DemandStage.FOLLOWED_UP, null));
        assertEquals(Optional.of(followed), stores.demands().find(two.id()));
        assertRefusesRubbish(page -> stores.demands().list(DemandQuery.ALL, VisibilityScope.ALL, page));
    }

    @Test
    public void r9_certificatesComeLatestFirst() {
        Certificate one = stores.certificates().insert(certificate("ZM-2026-000001", AT));
        Certificate two = stores.certificates().insert(certificate("ZM-2026-000002", AT.plusSeconds(1)));
        assertEquals(List.of(two, one), pages(1, page -> stores.certificates().list(List.of(one.expert()), page)));
        assertEquals(
                "of several experts",
                List.of(two, one),
                pages(1, page -> stores.certificates().list(List.of(one.expert(), new ExpertId(Births.id(8))), page)));
        assertEquals(List.of(), pages(1, page -> stores.certificates().list(List.of(), page)));
        assertEquals(Optional.of(one), stores.certificates().find("ZM-2026-000001"));
        assertEquals(Optional.empty(), stores.certificates().find("ZM-2026-000009"));
        assertRefused(ErrorCode.CONFLICT, () -> stores.certificates().insert(certificate("ZM-2026-000001", AT)));
        Certificate voided = stores.certificates().replace(one.voided("错误"));
        assertEquals(Optional.of(voided), stores.certificates().find(one.number()));
        assertRefused(ErrorCode.STALE, () -> stores.certificates().replace(one));
    }

    @Test
    public void casesComeLatestFirst() {
        SupervisionCase one = stores.cases().insert(opened(1, CaseKind.CHARGED_RECIPIENT, "130102"));
        SupervisionCase two = stores.cases().insert(opened(2, CaseKind.OTHER, "130203"));
        assertEquals(
                List.of(two, one), pages(1, page -> stores.cases().list(CaseQuery.ALL, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(one),
                cases(new CaseQuery(null, CaseKind.CHARGED_RECIPIENT, CaseStage.OPENED), VisibilityScope.ALL));
        assertEquals(List.of(one), cases(CaseQuery.ALL, new VisibilityScope(Region.of("130100"), null)));
        assertEquals(
                "a case is nobody's own",
                List.of(),
                cases(CaseQuery.ALL, new VisibilityScope(null, Callers.station().account())));
        assertEquals(Optional.of(two), stores.cases().find(two.id()));
        assertEquals(List.of(two), stores.cases().about(two.subjectKind(), two.subject()));
        assertEquals(List.of(), stores.cases().about("expert", one.subject()));
        stores.cases().replace(two);
        CaseSums sums = new CaseSums(
                new BigDecimal("300.50"), new BigDecimal("300.50"), LocalDate.of(2026, 12, 1), new BigDecimal("601"));
        assertEquals(sums, stores.cases().replace(one.with(sums)).sums());
        assertEquals(sums, stores.cases().find(one.id()).orElseThrow().sums());
        assertRefused(ErrorCode.STALE, () -> stores.cases().replace(two));
    }

    private static Merge proposed(int number, MergeKind kind, String survivor, String merged) {
        return new Merge(
                new MergeId(Births.id(number)),
                0,
                kind,
                survivor,
                merged,
                "同一企业",
                new Proposal("MERGE", survivor, "同一企业", Callers.province().account(), AT),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    public void aThingHasOneOpenMergeAndReadsAsItsSurvivorWhileItStands() {
        MergeStore merges = stores.oversight().merges();
        String survivor = Births.id(51);
        String merged = Births.id(52);
        Merge proposed = merges.insert(proposed(1, MergeKind.ENTERPRISE, survivor, merged));
        assertEquals(Optional.of(proposed), merges.find(proposed.id()));
        assertEquals(Optional.of(proposed), merges.open(MergeKind.ENTERPRISE, merged));
        assertEquals(Optional.empty(), merges.open(MergeKind.EXPERT, merged));
        assertEquals("only proposed", Map.of(), merges.survivors(MergeKind.ENTERPRISE, List.of(merged)));
        assertRefused(
                ErrorCode.CONFLICT, () -> merges.insert(proposed(2, MergeKind.ENTERPRISE, Births.id(53), merged)));
        Merge standing = merges.replace(
                proposed.made(Callers.province().account(), Callers.city().account(), AT));
        assertRefused(ErrorCode.STALE, () -> merges.replace(proposed));
        assertEquals(Map.of(merged, survivor), merges.survivors(MergeKind.ENTERPRISE, List.of(survivor, merged)));
        assertEquals(Map.of(), merges.survivors(MergeKind.EXPERT, List.of(merged)));
        assertEquals(Map.of(merged, survivor), merges.survivors(MergeKind.ENTERPRISE));
        assertEquals(Map.of(), merges.survivors(MergeKind.STATION));
        assertEquals(List.of(survivor, merged), merges.united(MergeKind.ENTERPRISE, survivor));
        assertEquals(List.of(merged), merges.united(MergeKind.ENTERPRISE, merged));
        assertEquals(Map.of(), merges.survivors(MergeKind.ENTERPRISE, List.of()));
        assertEquals(List.of(merged), merges.into(MergeKind.ENTERPRISE, survivor));
        assertRefused(ErrorCode.CONFLICT, () -> merges.requireUnmerged(MergeKind.ENTERPRISE, merged));
        merges.requireUnmerged(MergeKind.ENTERPRISE, survivor);
        Merge undone = merges.replace(standing.undone(Callers.province().account(), AT, "不是同一企业"));
        assertEquals(Map.of(), merges.survivors(MergeKind.ENTERPRISE, List.of(merged)));
        assertEquals(List.of(), merges.into(MergeKind.ENTERPRISE, survivor));
        Merge again = merges.insert(proposed(3, MergeKind.ENTERPRISE, survivor, merged));
        assertEquals(List.of(again, undone), pages(1, merges::list));
        assertRefusesRubbish(merges::list);
    }

    @Test
    public void r93_openTasksComeByDueDateWithinRoleAndSight() {
        OfficialTask late = stores.oversight().tasks().insert(task(1, Role.CITY, "130102", "2026-12-04"));
        OfficialTask soon = stores.oversight().tasks().insert(task(2, Role.CITY, "130203", "2026-12-03"));
        OfficialTask other = stores.oversight().tasks().insert(task(3, Role.PROVINCE, "130102", "2026-12-04"));
        assertEquals(
                List.of(soon, late),
                pages(1, page -> stores.oversight().tasks().open(Role.CITY, null, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(soon, late, other),
                pages(1, page -> stores.oversight().tasks().open(null, null, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(late),
                pages(
                        5,
                        page -> stores.oversight()
                                .tasks()
                                .open(Role.CITY, null, new VisibilityScope(Region.of("130100"), null), page)));
        assertEquals(
                List.of(soon),
                pages(
                        5,
                        page -> stores.oversight()
                                .tasks()
                                .open(null, LocalDate.of(2026, 12, 4), VisibilityScope.ALL, page)));
        assertEquals(1, stores.oversight().tasks().countOpen(LocalDate.of(2026, 12, 4), VisibilityScope.ALL));
        assertEquals(
                2,
                stores.oversight()
                        .tasks()
                        .countOpen(LocalDate.of(2026, 12, 5), new VisibilityScope(Region.of("130100"), null)));
        OfficialTask closed = stores.oversight().tasks().replace(soon.closed(AT));
        assertRefused(ErrorCode.STALE, () -> stores.oversight().tasks().replace(soon));
        assertEquals(
                List.of(late, other),
                pages(1, page -> stores.oversight().tasks().open(null, null, VisibilityScope.ALL, page)));
        assertEquals(List.of(closed), stores.oversight().tasks().about("station", closed.subject()));
        assertEquals(List.of(), stores.oversight().tasks().about("expert", closed.subject()));
        assertRefusesRubbish(page -> stores.oversight().tasks().open(null, null, VisibilityScope.ALL, page));
    }

    @Test
    public void r93_whatIsToBeSeenToIsRemindedOfOnItsDayAndEscalatedTheDayAfterItIsDue() {
        OfficialTask task = stores.oversight().tasks().insert(task(1, Role.CITY, "130102", "2026-12-04"));
        assertEquals(List.of(), stores.oversight().tasks().toSeeTo(LocalDate.of(2026, 12, 1), 5));
        assertEquals(List.of(task), stores.oversight().tasks().toSeeTo(LocalDate.of(2026, 12, 2), 5));
        OfficialTask reminded = stores.oversight().tasks().replace(task.reminded(AT));
        assertEquals(List.of(), stores.oversight().tasks().toSeeTo(LocalDate.of(2026, 12, 4), 5));
        assertEquals(List.of(reminded), stores.oversight().tasks().toSeeTo(LocalDate.of(2026, 12, 5), 5));
        stores.oversight().tasks().insert(task(2, Role.CITY, "130102", "2026-12-04"));
        assertEquals(
                1,
                stores.oversight().tasks().toSeeTo(LocalDate.of(2026, 12, 5), 1).size());
        OfficialTask escalated = stores.oversight().tasks().replace(reminded.escalated(AT));
        assertEquals(
                1,
                stores.oversight().tasks().toSeeTo(LocalDate.of(2027, 1, 5), 5).size());
        assertEquals(Optional.of(escalated), stores.oversight().tasks().find(task.id()));
    }

    @Test
    public void f27_aLeaseHasOneHolderUntilItRunsOut() {
        assertTrue(stores.oversight().leases().take("tasks", "one", AT, AT.plusSeconds(60)));
        assertTrue("kept", stores.oversight().leases().take("tasks", "one", AT.plusSeconds(10), AT.plusSeconds(70)));
        assertFalse(stores.oversight().leases().take("tasks", "two", AT.plusSeconds(69), AT.plusSeconds(129)));
        assertTrue("another lease", stores.oversight().leases().take("other", "two", AT, AT.plusSeconds(60)));
        assertTrue(
                "run out", stores.oversight().leases().take("tasks", "two", AT.plusSeconds(70), AT.plusSeconds(130)));
        assertFalse(stores.oversight().leases().take("tasks", "one", AT.plusSeconds(71), AT.plusSeconds(130)));
    }

    private static OfficialTask task(int n, Role role, String region, String due) {
        LocalDate last = LocalDate.parse(due);
        return new OfficialTask(
                new TaskId(Births.id(n)),
                0,
                TaskKind.STATION_ASSESSMENT,
                role,
                Region.of(region),
                "station",
                Births.id(60 + n),
                "CITY_ASSESSMENT",
                null,
                AT,
                last.minusDays(2),
                last,
                null,
                null,
                null,
                null,
                false);
    }

    private List<Demand> demands(DemandQuery query, VisibilityScope sight) {
        return stores.demands().list(query, sight, PageRequest.first()).items();
    }

    private List<SupervisionCase> cases(CaseQuery query, VisibilityScope sight) {
        return stores.cases().list(query, sight, PageRequest.first()).items();
    }

    private static Demand demand(int n, String region, Industry industry) {
        return new Demand(
                new DemandId(Births.id(n)),
                0,
                Callers.enterprise(n).account(),
                new EnterpriseId(Births.id(50)),
                Region.of(region),
                industry,
                Enterprises.demand(),
                DemandStage.REGISTERED,
                AT,
                null,
                DemandSource.VISIT,
                new StationId(Births.id(70)),
                List.of());
    }

    private static Certificate certificate(String number, Instant issued) {
        return new Certificate(
                number,
                0,
                Callers.expert().account(),
                EXPERT,
                "孙𠮷",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(),
                90,
                List.of(),
                List.of(),
                issued,
                "河北省中小企业志愿服务总团队",
                null,
                null,
                new CertificateHolder(IdType.RESIDENT_ID_CARD, IdNumber.of("130102198502280019"), "QG1"),
                new CertificateOfficials("负责人", "经办人", "0311-12345678"),
                "备注",
                null);
    }

    private static SupervisionCase opened(int n, CaseKind kind, String region) {
        return new SupervisionCase(
                new CaseId(Births.id(n)),
                0,
                kind,
                "activity",
                Births.id(60),
                Region.of(region),
                "被收费㐂",
                CaseStage.OPENED,
                AT,
                LocalDate.of(2026, 12, 2),
                null,
                List.of(),
                null);
    }
}
