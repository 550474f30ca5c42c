package org.zhiyuan.expert.internal.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.expert.internal.recruitment.RecruitmentTest;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** Who sees and may do what: every operation and every role, R76, R78, R84, R87. */
public class ExpertVisibilityTest {

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void everyOperationIsOpenToItsRolesAndToNoOther() {
        Map<ExpertOperation, Set<Role>> table = new EnumMap<>(ExpertOperation.class);
        table.put(
                ExpertOperation.EXPERT_READ,
                EnumSet.of(
                        Role.ADMINISTRATOR,
                        Role.PROVINCE,
                        Role.PROVINCIAL_TEAM,
                        Role.CITY,
                        Role.EXPERT,
                        Role.INTEGRATOR));
        table.put(ExpertOperation.EXPERT_SELF_CHECK, EnumSet.of(Role.EXPERT, Role.PROVINCE));
        table.put(ExpertOperation.EXPERT_REGISTER, EnumSet.of(Role.PROVINCIAL_TEAM));
        Set<Role> parties = EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.ADMINISTRATOR, Role.INTEGRATOR));
        table.put(ExpertOperation.EXPERT_SIGN, parties);
        table.put(
                ExpertOperation.EXPERT_READ_AGREEMENT, EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.INTEGRATOR)));
        table.put(ExpertOperation.EXPERT_EXPIRE, EnumSet.noneOf(Role.class));
        Set<Role> reads = EnumSet.of(Role.PROVINCE, Role.ADMINISTRATOR);
        table.put(ExpertOperation.INVITATION_READ, reads);
        table.put(ExpertOperation.AGE_OVERRIDE_READ, reads);
        for (ExpertOperation own : Set.of(
                ExpertOperation.EXPERT_APPLY,
                ExpertOperation.EXPERT_AVAILABILITY,
                ExpertOperation.EXPERT_RESIGN,
                ExpertOperation.INVITATION_DECLINE)) {
            table.put(own, EnumSet.of(Role.EXPERT));
        }
        for (ExpertOperation operation : ExpertOperation.values()) {
            for (Role role : Role.values()) {
                boolean denied = denied(new ExpertWorld(), operation, Callers.of(role));
                assertEquals(
                        operation + " by " + role,
                        !table.getOrDefault(operation, EnumSet.of(Role.PROVINCE))
                                .contains(role),
                        denied);
            }
        }
    }

    private static boolean denied(ExpertWorld f, ExpertOperation operation, Caller caller) {
        Expert expert = operation == ExpertOperation.EXPERT_APPLY
                ? null
                : f.appointed(
                        new AgreementParty(
                                AgreementParty.Kind.OTHER,
                                "市级机构",
                                Callers.city().account()),
                        new AgreementParty(
                                AgreementParty.Kind.OTHER,
                                "总团队",
                                Callers.provincialTeam().account()));
        try {
            switch (operation) {
                case EXPERT_READ -> f.reader.get(caller, expert.id());
                case EXPERT_SELF_CHECK -> f.reader.selfCheck(caller, Experts.application());
                case EXPERT_APPLY -> f.apply(caller, Experts.application());
                case EXPERT_REVIEW ->
                    f.admissions.review(caller, expert.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
                case EXPERT_FILE -> f.filing.file(caller, expert.id(), ExpectedVersion.ANY);
                case EXPERT_REGISTER ->
                    f.filing.register(caller, expert.id(), ExpectedVersion.ANY, null, null, "证件照不清");
                case EXPERT_APPOINT ->
                    f.terms.appoint(caller, expert.id(), ExpectedVersion.ANY, agreement(LocalDate.of(2026, 11, 22)));
                case EXPERT_READ_AGREEMENT -> f.reader.agreement(caller, expert.id());
                case EXPERT_SIGN -> f.sign(caller, expert.id());
                case EXPERT_RENEW ->
                    f.terms.renew(caller, expert.id(), ExpectedVersion.ANY, agreement(LocalDate.of(2026, 11, 22)));
                case EXPERT_REDRAFT ->
                    f.terms.redraft(caller, expert.id(), ExpectedVersion.ANY, agreement(LocalDate.of(2026, 11, 22)));
                case EXPERT_EXPIRE -> caller.require(operation);
                case EXPERT_REVOKE_LETTER -> f.letters.revokeLetter(caller, expert.id(), ExpectedVersion.ANY, "原因");
                case EXPERT_REISSUE -> f.letters.reissueLetter(caller, expert.id(), ExpectedVersion.ANY);
                case EXPERT_AVAILABILITY ->
                    f.availability.limit(caller, expert.id(), ExpectedVersion.ANY, new Capacity(1, 1));
                case EXPERT_RESIGN -> f.availability.resign(caller, expert.id(), ExpectedVersion.ANY, null);
                case EXPERT_DISMISS -> f.letters.dismiss(caller, expert.id(), ExpectedVersion.ANY, "原因");
                case EXPERT_DISCLOSE -> f.disclosures.disclose(caller, expert.id(), "核实身份");
                case CALL_PUBLISH -> f.recruitment.publish(caller, RecruitmentTest.CALL);
                case INVITATION_ISSUE -> f.recruitment.invite(caller, RecruitmentTest.INVITATION);
                case INVITATION_READ -> f.recruitment.invitations(caller, PageRequest.first());
                case INVITATION_DECLINE -> f.recruitment.decline(caller, "NOCODE");
                case AGE_OVERRIDE -> f.ages.propose(caller, RecruitmentTest.OVERRIDE);
                case AGE_OVERRIDE_READ -> f.ages.overrides(caller, PageRequest.first());
            }
            return false;
        } catch (PlatformException e) {
            return e.code() == ErrorCode.DENIED;
        }
    }

    @Test
    public void r76_aCitySeesItsOwnExpertsOnly() {
        Expert applied = f.applied();
        assertEquals(applied, f.reader.get(Callers.city("130100"), applied.id()));
        refused(ErrorCode.NOT_FOUND, () -> f.reader.get(Callers.city("130200"), applied.id()));
        assertEquals(
                1,
                f.reader
                        .list(Callers.city("130100"), ExpertQuery.ALL, PageRequest.first())
                        .items()
                        .size());
        assertTrue(f.reader
                .list(Callers.city("130200"), ExpertQuery.ALL, PageRequest.first())
                .items()
                .isEmpty());
    }

    @Test
    public void anExpertSeesItselfOnly() {
        Expert applied = f.applied();
        assertEquals(applied, f.reader.get(f.expert, applied.id()));
        refused(ErrorCode.NOT_FOUND, () -> f.reader.get(Callers.expert(2), applied.id()));
        assertTrue(f.reader
                .list(Callers.expert(2), ExpertQuery.ALL, PageRequest.first())
                .items()
                .isEmpty());
        assertTrue(f.reader.own(Callers.expert(2)).isEmpty());
    }

    @Test
    public void r87_disclosureNeedsAPurposeAndIsLogged() {
        Expert applied = f.applied();
        refused(ErrorCode.INVALID, () -> f.disclosures.disclose(f.province, applied.id(), " "));
        PersonalData data = f.disclosures.disclose(f.province, applied.id(), "核实身份");
        assertEquals(Experts.application().idNumber(), data.idNumber());
        assertEquals(ExpertOperation.EXPERT_DISCLOSE, f.work.lastChange().operation());
        assertEquals("核实身份", f.work.lastChange().details().get("purpose"));
    }

    @Test
    public void r87_noLogEntryHoldsIdNumberOrPhone() {
        Expert serving = f.serving();
        f.disclosures.disclose(f.province, serving.id(), "核实身份");
        String log = f.work.changes().toString();
        assertEquals(9, f.work.changes().size());
        assertFalse(log.contains(Experts.application().idNumber().reveal())
                || log.contains(Experts.application().phone().reveal()));
    }

    @Test
    public void r84_theDirectoryShowsWhoServesTodayAndNoContact() {
        Expert appointed = f.appointed();
        assertTrue(
                f.reader.directory(ExpertQuery.ALL, PageRequest.first()).items().isEmpty());
        assertTrue(f.reader.profile(appointed.id()).isEmpty());
        f.sign(f.expert, appointed.id());
        f.sign(f.province, appointed.id());
        assertEquals(
                1,
                f.reader.directory(ExpertQuery.ALL, PageRequest.first()).items().size());
        assertFalse(f.reader.profile(appointed.id()).orElseThrow().toString().contains("138*"));
        assertTrue(f.reader
                .directory(new ExpertQuery(Region.of("130200"), null, null, null), PageRequest.first())
                .items()
                .isEmpty());
        assertTrue(f.reader
                .directory(new ExpertQuery(null, null, ExpertType.LEGAL, null), PageRequest.first())
                .items()
                .isEmpty());
        f.clock.set("2029-11-23");
        assertTrue(
                f.reader.directory(ExpertQuery.ALL, PageRequest.first()).items().isEmpty());
        assertTrue(f.reader.profile(appointed.id()).isEmpty());
    }

    @Test
    public void r78_anybodyCanCheckALetterAndSeesAMaskedName() {
        f.serving();
        var check = f.reader.checkLetter(" 冀志聘2026-0001 ").orElseThrow();
        assertEquals("孙**", check.maskedName());
        assertTrue(check.valid());
        assertTrue(f.reader.checkLetter("冀志聘2026-0002").isEmpty());
        assertTrue(f.reader.checkLetter(null).isEmpty());
    }
}
