package org.zhiyuan.station.internal.title;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;

public class StationTitleTest {

    private final StationWorld world = StationWorld.open();

    private List<RegisteredStation> register() {
        return world.reader.register(StationQuery.ALL, PageRequest.first()).items();
    }

    @Test
    public void r14_oneDepartmentAloneMakesNoTitle() {
        Station half = world.grant(Callers.civilAffairs(), world.approved(), "2026-11-20");
        assertEquals(StationStage.JOINT_GRANT, half.stage());
        assertNull(half.title());
        assertTrue(register().isEmpty());
        assertTrue(
                world.notices.list(NoticeQuery.ALL, PageRequest.first()).items().isEmpty());
        assertEquals("1/2", world.unit.lastChange().details().get("grants"));
    }

    @Test
    public void r34_bothDepartmentsMakeTheTitleWithNumberLaterDateAndNotice() {
        Station station = world.approved();
        world.grant(Callers.civilAffairs(), station, "2026-11-21");
        Station titled = world.grant(Callers.industry(), station, "2026-11-20");
        assertEquals(StationStage.TITLED, titled.stage());
        assertEquals(Title.granted("冀志站2026-0001", LocalDate.of(2026, 11, 21), "文件3、文件4"), titled.title());
        assertEquals(1, register().size());
        assertTrue(register().get(0).valid());
        assertEquals(
                register().get(0), world.reader.findRegistered(station.id()).orElseThrow());
    }

    @Test
    public void r14_aDepartmentGrantsOnce() {
        Station station = world.approved();
        world.grant(Callers.industry(), station, "2026-11-20");
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), station, "2026-11-21"));
        assertEquals(
                StationStage.JOINT_GRANT,
                world.reader.get(Callers.province(), station.id()).stage());
    }

    @Test
    public void r14_neverGrantedBeforeTheProvinceApproved() {
        Station station = world.recommended();
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), station, "2026-11-20"));
        Station titled = StationWorld.open().titled();
        assertEquals(StationStage.TITLED, titled.stage());
    }

    @Test
    public void r34_documentIsDatedWithinTheRoundAndNotInTheFuture() {
        Station station = world.approved();
        refused(ErrorCode.INVALID, () -> world.grant(Callers.industry(), station, "2026-11-23"));
        refused(ErrorCode.INVALID, () -> world.grant(Callers.industry(), station, "2026-10-31"));
        refused(
                ErrorCode.INVALID,
                () -> world.grants.grant(
                        Callers.industry(), station.id(), ExpectedVersion.ANY, "", LocalDate.of(2026, 11, 20)));
        refused(
                ErrorCode.INVALID,
                () -> world.grants.grant(Callers.industry(), station.id(), ExpectedVersion.ANY, "文件", null));
        assertEquals(
                1,
                world.grant(Callers.industry(), station, "2026-11-22").grants().size());
    }

    @Test
    public void r34_aRolledBackGrantLeavesNoGapInTheNumbers() {
        Station station = world.approved();
        world.grant(Callers.industry(), station, "2026-11-20");
        assertThrows(
                IllegalStateException.class,
                () -> world.unit.write(() -> {
                    world.grant(Callers.civilAffairs(), station, "2026-11-20");
                    throw new IllegalStateException("the database went away");
                }));
        assertNull(world.reader.get(Callers.province(), station.id()).title());
        assertEquals(
                "冀志站2026-0001",
                world.grant(Callers.civilAffairs(), station, "2026-11-20")
                        .title()
                        .number());
    }

    @Test
    public void r40r92_revokedTitleIsInvalidFromThatDayAndStaysInTheRegisterWithItsReason() {
        Station titled = world.titled();
        world.clock.set("2026-12-05");
        Station revoked = world.revoked(titled.id(), "以志愿服务名义开展营利性活动");
        assertEquals(StationStage.REVOKED, revoked.stage());
        RegisteredStation line = register().get(0);
        assertFalse(line.valid());
        assertEquals(LocalDate.of(2026, 12, 5), line.title().revokedOn());
        assertEquals("以志愿服务名义开展营利性活动", line.title().revocationReason());
        assertTrue(line.title().validOn(LocalDate.of(2026, 12, 4)));
        assertFalse(line.title().validOn(LocalDate.of(2026, 12, 5)));
        assertEquals(
                "TITLED", revoked.history().get(revoked.history().size() - 1).from());
        refused(
                ErrorCode.CONFLICT,
                () -> world.revocations.revoke(Callers.province(), titled.id(), ExpectedVersion.ANY, "再次"));
    }

    @Test
    public void r40_revocationNeedsAReasonAndATitle() {
        Station titled = world.titled();
        refused(
                ErrorCode.INVALID,
                () -> world.revocations.revoke(Callers.province(), titled.id(), ExpectedVersion.ANY, " "));
        StationWorld fresh = StationWorld.open();
        Station approved = fresh.approved();
        refused(
                ErrorCode.CONFLICT,
                () -> fresh.revocations.revoke(Callers.province(), approved.id(), ExpectedVersion.ANY, "理由"));
    }

    @Test
    public void r96_withdrawnTitleIsNoLongerValid() {
        Station titled = world.titled();
        world.revocations.withdraw(Callers.station(), titled.id(), ExpectedVersion.ANY, "机构转型");
        assertFalse(register().get(0).valid());
        refused(
                ErrorCode.CONFLICT,
                () -> world.revocations.withdraw(Callers.station(), titled.id(), ExpectedVersion.ANY, "再次"));
        refused(
                ErrorCode.INVALID,
                () -> world.revocations.withdraw(Callers.station(), titled.id(), ExpectedVersion.ANY, ""));
    }

    @Test
    public void r34_registerShowsTitlesOnlyAndFiltersByRegionAndName() {
        Station titled = world.titled();
        assertTrue(world.reader.findRegistered(titled.id()).isPresent());
        assertEquals(
                1,
                world.reader
                        .register(
                                new StationQuery(Region.of("130100"), StationStage.DRAFT, 2026, "长安"),
                                PageRequest.first())
                        .items()
                        .size());
        assertTrue(world.reader
                .register(StationQuery.ALL.within(Region.of("130200")), PageRequest.first())
                .items()
                .isEmpty());
        assertTrue(world.reader
                .register(StationQuery.ALL.ofRound(2025), PageRequest.first())
                .items()
                .isEmpty());
        StationWorld fresh = StationWorld.open();
        assertTrue(fresh.reader.findRegistered(fresh.approved().id()).isEmpty());
    }

    @Test
    public void r87_disclosureNeedsAPurposeAndIsLoggedWithoutTheValues() {
        Station station = world.submitted();
        refused(ErrorCode.INVALID, () -> world.contacts.disclose(Callers.city(), station.id(), "核实"));
        refused(ErrorCode.INVALID, () -> world.contacts.disclose(Callers.city(), station.id(), null));
        PersonalData data = world.contacts.disclose(Callers.city(), station.id(), "电话核实法人身份");
        assertEquals("130102197503150019", data.idNumber().reveal());
        assertEquals("13800000001", data.phone().reveal());
        Change change = world.unit.lastChange();
        assertEquals(StationOperation.STATION_DISCLOSE, change.operation());
        assertEquals("电话核实法人身份", change.details().get("purpose"));
        assertFalse(change.toString().contains("130102197503150019"));
        assertFalse(change.toString().contains("13800000001"));
        refused(ErrorCode.NOT_FOUND, () -> world.contacts.disclose(Callers.city("130200"), station.id(), "电话核实法人身份"));
    }
}
