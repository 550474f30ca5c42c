package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.NewMerge;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/** Two entries made one by two officials, and two again. */
public class EntryMergesTest {

    private final MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
    private final MemoryExpertStore experts = new MemoryExpertStore();
    private final MemoryStationStore stations = new MemoryStationStore();
    private final MemoryMergeStore store = new MemoryMergeStore();
    private final MemorySequences sequences = new MemorySequences();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(enterprises, experts, stations, store, sequences);
    private final EntryMerges merges = new EntryMerges(
            store, new MergeSubjects(enterprises, experts, stations), sequences, units, new TestClock());
    private final Caller province = Callers.province();
    private final Caller colleague = Callers.colleague(province);
    private final Enterprise one = enterprises.insert(Enterprises.enterprise(1));
    private final Enterprise two = enterprises.insert(Enterprises.enterprise(2));
    private final Enterprise three = enterprises.insert(Enterprises.enterprise(3));
    private final Expert expert =
            experts.insert(Experts.serving("e".repeat(32), Callers.expert().account(), Experts.application()));

    private static NewMerge wish(Enterprise survivor, Enterprise merged) {
        return new NewMerge(
                MergeKind.ENTERPRISE, survivor.id().value(), merged.id().value(), "同一单位两次登记");
    }

    private Merge made(Enterprise survivor, Enterprise merged) {
        merges.merge(province, wish(survivor, merged));
        return merges.merge(colleague, wish(survivor, merged));
    }

    private static String refused(ErrorCode code, ThrowingRunnable work) {
        PlatformException refusal = assertThrows(PlatformException.class, work);
        assertEquals(refusal.getMessage(), code, refusal.code());
        return refusal.text().zh();
    }

    @Test
    public void r94_aSecondOfficialWhoAsksForTheSameMakesIt() {
        Merge proposed = merges.merge(province, wish(one, two));
        assertFalse(proposed.standing());
        refused(ErrorCode.DENIED, () -> merges.merge(province, wish(one, two)));
        Merge made = merges.merge(colleague, wish(one, two));
        assertTrue(made.standing());
        assertEquals(proposed.id(), made.id());
        assertEquals(province.account(), made.proposedBy());
        assertEquals(colleague.account(), made.madeBy());
        assertNull(made.proposal());
        assertEquals(List.of(made), merges.list(province, PageRequest.first()).items());
        assertEquals(
                "no row of either is touched", one, enterprises.find(one.id()).orElseThrow());
        assertEquals(
                "no row of either is touched", two, enterprises.find(two.id()).orElseThrow());
        Change last = units.changes().get(units.changes().size() - 1);
        assertEquals(made.id().value(), last.subject());
        assertEquals("STANDING", last.details().get("to"));
        assertEquals(two.id().value(), last.details().get("merged"));
    }

    @Test
    public void r94_anotherSurvivorIsAProposalOfItsOwn() {
        merges.merge(province, wish(one, two));
        Merge other = merges.merge(colleague, wish(three, two));
        assertFalse(other.standing());
        assertEquals(three.id().value(), other.survivor());
        assertTrue(merges.merge(province, wish(three, two)).standing());
    }

    @Test
    public void nothingIsMergedIntoItselfOrAThingOfAnotherKindOrOneThatIsNotThere() {
        refused(ErrorCode.INVALID, () -> merges.merge(province, wish(one, one)));
        String said = refused(
                ErrorCode.INVALID,
                () -> merges.merge(
                        province,
                        new NewMerge(
                                MergeKind.ENTERPRISE,
                                one.id().value(),
                                expert.id().value(),
                                "x")));
        assertTrue(said, said.contains("不同类"));
        refused(
                ErrorCode.INVALID,
                () -> merges.merge(
                        province,
                        new NewMerge(
                                MergeKind.EXPERT, one.id().value(), expert.id().value(), "x")));
        refused(
                ErrorCode.NOT_FOUND,
                () -> merges.merge(
                        province,
                        new NewMerge(
                                MergeKind.EXPERT, "0".repeat(32), expert.id().value(), "x")));
        refused(
                ErrorCode.INVALID,
                () -> merges.merge(
                        province,
                        new NewMerge(MergeKind.EXPERT, "nobody", expert.id().value(), "x")));
    }

    @Test
    public void r2r94_twoStationsAreMergedLikewiseAndWithTheirKindOnly() {
        Station first = stations.insert(Stations.station(StationStage.TITLED));
        Station second = stations.insert(Stations.station(StationStage.TITLED));
        NewMerge wish =
                new NewMerge(MergeKind.STATION, first.id().value(), second.id().value(), "改制后换发信用代码");
        merges.merge(province, wish);
        assertTrue(merges.merge(colleague, wish).standing());
        assertEquals(
                "no row of either is touched",
                second,
                stations.find(second.id()).orElseThrow());
        String said = refused(
                ErrorCode.INVALID,
                () -> merges.merge(
                        province,
                        new NewMerge(
                                MergeKind.ENTERPRISE,
                                one.id().value(),
                                first.id().value(),
                                "x")));
        assertTrue(said, said.contains("是工作站，不是企业"));
        String chain = refused(
                ErrorCode.CONFLICT,
                () -> merges.merge(
                        province,
                        new NewMerge(
                                MergeKind.STATION,
                                stations.insert(Stations.station(StationStage.TITLED))
                                        .id()
                                        .value(),
                                first.id().value(),
                                "x")));
        assertTrue(chain, chain.contains("已有其他登记并入"));
    }

    @Test
    public void whatHasAPartInAMergeHasNoneInAnother() {
        made(one, two);
        assertTrue(refused(ErrorCode.CONFLICT, () -> merges.merge(province, wish(three, two)))
                .contains(one.id().value()));
        assertTrue(refused(ErrorCode.CONFLICT, () -> merges.merge(province, wish(two, three)))
                .contains(one.id().value()));
        refused(ErrorCode.CONFLICT, () -> merges.merge(province, wish(two, one)));
        refused(ErrorCode.CONFLICT, () -> merges.merge(province, wish(three, one)));
        assertTrue("several may be merged into one", made(one, three).standing());
    }

    @Test
    public void twoProposalsThatWouldMakeAChainDoNotBothTakeEffect() {
        merges.merge(province, wish(one, two));
        merges.merge(province, wish(two, three));
        assertTrue(merges.merge(colleague, wish(two, three)).standing());
        refused(ErrorCode.CONFLICT, () -> merges.merge(colleague, wish(one, two)));
    }

    @Test
    public void r94_undoingTakesTwoOfficialsAndLeavesBothAsTheyWere() {
        Merge made = made(one, two);
        Merge proposed = merges.undo(province, made.id(), ExpectedVersion.version(made.version()), "不是同一单位");
        assertTrue("it stands until a second one agrees", proposed.standing());
        refused(ErrorCode.STALE, () -> merges.undo(colleague, made.id(), ExpectedVersion.version(made.version()), "是"));
        refused(ErrorCode.DENIED, () -> merges.undo(province, made.id(), ExpectedVersion.ANY, "不是同一单位"));
        Merge undone = merges.undo(colleague, made.id(), ExpectedVersion.ANY, "复核");
        assertFalse(undone.standing());
        assertEquals("不是同一单位", undone.undoReason());
        assertEquals(two, enterprises.find(two.id()).orElseThrow());
        refused(ErrorCode.CONFLICT, () -> merges.undo(province, made.id(), ExpectedVersion.ANY, "再次"));
        assertTrue("and can be merged anew", made(three, two).standing());
    }

    @Test
    public void whatIsOnlyProposedIsWithdrawnAtOnce() {
        Merge proposed = merges.merge(province, wish(one, two));
        assertFalse(
                merges.undo(province, proposed.id(), ExpectedVersion.ANY, "误填").open());
        assertFalse(
                "a withdrawn proposal counts for nothing",
                merges.merge(colleague, wish(one, two)).standing());
    }

    @Test
    public void onlyTheProvinceMergesAndOnlyItAndTheAdministratorRead() {
        Set<Role> readers = EnumSet.of(Role.ADMINISTRATOR, Role.PROVINCE);
        Merge made = made(one, two);
        for (Role role : Role.values()) {
            Caller caller = Callers.of(role);
            if (role != Role.PROVINCE) {
                refused(ErrorCode.DENIED, () -> merges.merge(caller, wish(one, three)));
                refused(ErrorCode.DENIED, () -> merges.undo(caller, made.id(), ExpectedVersion.ANY, "x"));
            }
            if (!readers.contains(role)) {
                refused(ErrorCode.DENIED, () -> merges.list(caller, PageRequest.first()));
            }
        }
        assertEquals(
                1,
                merges.list(Callers.of(Role.ADMINISTRATOR), PageRequest.first())
                        .items()
                        .size());
    }
}
