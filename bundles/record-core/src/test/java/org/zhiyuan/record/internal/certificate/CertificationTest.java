package org.zhiyuan.record.internal.certificate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.activity.store.OwnEmployer;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.CertificateHonour;
import org.zhiyuan.record.CertificateLine;
import org.zhiyuan.record.CertificateTraining;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** Certificates from records alone, R9, and what the public sees of them, R87. */
public class CertificationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private final Books books = new Books();
    private final ExpertId expert = books.expert(1);

    @Before
    public void serve() {
        books.served(session(expert, "2026-10-31T23:30", 20));
        books.served(session(expert, "2026-11-01T00:00", 50));
        books.served(session(expert, "2026-11-20T23:30", 20));
        books.served(session(expert, "2026-11-21T00:00", 30));
    }

    private Certificate issued() {
        return books.issuer.issue(Callers.expert(), expert, FIRST, LAST);
    }

    @Test
    public void r9r81r90_itHoldsTheRecordsOfItsDaysAndNothingElse() {
        Certificate issued = issued();
        assertEquals(2, issued.lines().size());
        assertEquals(70, issued.minutes());
        assertEquals(FIRST, issued.lines().get(0).date());
        assertEquals(LAST, issued.lines().get(1).date());
        assertEquals("中小企业线上志愿服务中心", issued.lines().get(0).organiser());
        assertEquals("河北省中小企业志愿服务专门服务机构", issued.issuer());
        assertEquals(Callers.expert().account(), issued.owner());
        assertEquals(RecordOperation.CERTIFICATE_ISSUE, books.work.lastChange().operation());
    }

    @Test
    public void r5r94_whatServedTheOwnEmployerAloneIsOnNoCertificateUnlessTheBookAllowsIt() {
        Enterprise employer = books.enterprises.insert(Enterprise.of(
                new EnterpriseId("e".repeat(32)),
                0,
                Callers.enterprise().account(),
                new NewEnterprise(
                        "河北测试研究院",
                        Enterprises.facts().creditCode(),
                        Region.of("130104"),
                        Industry.C,
                        null,
                        Enterprises.facts().contact())));
        Enterprise other = books.enterprises.insert(Enterprises.enterprise(2));
        books.served(received("2026-11-10T09:00", employer.id()));
        books.served(received("2026-11-11T09:00", employer.id(), other.id()));
        List<LocalDate> days =
                issued().lines().stream().map(CertificateLine::date).toList();
        assertEquals(List.of(FIRST, LocalDate.of(2026, 11, 11), LAST), days);
        assertEquals(130, issued().minutes());

        RuleParameters hebei = RuleParameters.hebei();
        RuleParameters allowing = RuleParameters.of(
                hebei.ruleBook(),
                hebei.parameters().stream()
                        .map(old -> old.id().equals("service.own-employer")
                                ? new Parameter(old.id(), BigDecimal.ONE, old.from(), old.source())
                                : old)
                        .toList());
        assertEquals(
                4,
                new CertificateExtract(
                                books.records,
                                books.trainings,
                                books.honours,
                                new OwnEmployer(books.enterprises, books.merges),
                                allowing)
                        .services(books.experts.find(expert).orElseThrow(), List.of(expert), FIRST, LAST)
                        .size());
    }

    private ServedSession received(String start, EnterpriseId... recipients) {
        ServedSession made = session(expert, start, 60);
        return new ServedSession(
                made.activity(),
                made.type(),
                made.typeName(),
                made.title(),
                made.expert(),
                made.expertName(),
                made.host(),
                made.region(),
                made.place(),
                made.time(),
                made.minutes(),
                List.of(recipients));
    }

    @Test
    public void r9_withoutARecordThereIsNoCertificateAndNoNumberIsUsed() {
        refused(
                ErrorCode.CONFLICT,
                () -> books.issuer.issue(Callers.expert(), expert, FIRST.minusYears(1), LAST.minusYears(1)));
        refused(
                ErrorCode.CONFLICT,
                () -> books.issuer.issue(Callers.expert(), expert, FIRST.plusYears(1), LAST.plusYears(1)));
        assertTrue(issued().number().startsWith("冀志证2026-000001-"));
    }

    @Test
    public void r8r9_itHoldsTheTrainingsAndHonoursOfItsDaysToo() {
        for (LocalDate day : List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1))) {
            books.trainer.enter(
                    Callers.province(), List.of(expert), new NewTraining("培训" + day, "省级机构", "石家庄", day, 90));
            honour(day);
        }
        Certificate issued = issued();
        assertEquals(
                List.of("培训" + FIRST, "培训" + LAST),
                issued.trainings().stream().map(CertificateTraining::content).toList());
        assertEquals(
                List.of(FIRST, LAST),
                issued.honours().stream().map(CertificateHonour::date).toList());
    }

    @Test
    public void r8r9_whatWasVoidedOrRevokedIsOnNoCertificate() {
        NewTraining wrong = new NewTraining("培训", "省级机构", "石家庄", FIRST, 90);
        Training training =
                books.trainer.enter(Callers.province(), List.of(expert), wrong).get(0);
        Honour honour = honour(FIRST);
        Caller second = Callers.colleague(Callers.province());
        books.trainer.invalidate(Callers.province(), training.id(), ExpectedVersion.ANY, "录错");
        books.honourer.revoke(Callers.province(), honour.id(), ExpectedVersion.ANY, "不实");
        books.honourer.revoke(second, honour.id(), ExpectedVersion.ANY, "不实");
        assertEquals(List.of(), issued().trainings());
        assertEquals(List.of(), issued().honours());
    }

    private Honour honour(LocalDate day) {
        Caller first = Callers.province();
        NewHonour wish = new NewHonour(
                HonourKind.COMMENDATION,
                RecipientKind.EXPERT,
                expert.value(),
                null,
                2026,
                "表彰" + day,
                "省厅",
                "文号",
                day,
                "突出贡献");
        return books.honourer.grant(
                Callers.colleague(first), books.honourer.propose(first, wish).id(), ExpectedVersion.ANY);
    }

    @Test
    public void r9_daysMustBeInOrder() {
        refused(ErrorCode.INVALID, () -> books.issuer.issue(Callers.expert(), expert, LAST, FIRST));
        refused(ErrorCode.INVALID, () -> books.issuer.issue(Callers.expert(), expert, null, LAST));
    }

    @Test
    public void r9_itNeverSpeaksOfDaysToCome() {
        Certificate year =
                books.issuer.issue(Callers.expert(), expert, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertEquals(LocalDate.of(2026, 11, 22), year.until());
        assertEquals(4, year.lines().size());
    }

    @Test
    public void r9_numbersRunAndCantBeGuessed() {
        String first = issued().number();
        String second = issued().number();
        assertTrue(first, first.matches("冀志证2026-000001-[2-9A-HJ-NP-Z]{6}"));
        assertTrue(second, second.matches("冀志证2026-000002-[2-9A-HJ-NP-Z]{6}"));
        assertNotEquals(first.substring(first.length() - 6), second.substring(second.length() - 6));
    }

    @Test
    public void r87_thePublicSeesAMaskedNameAndNoServices() {
        Certificate issued = issued();
        CertificateCheck check = books.issuer.check(issued.number()).orElseThrow();
        assertEquals("孙**", check.maskedName());
        assertEquals(new BigDecimal("1.17"), check.hours());
        assertEquals(2, check.sessions());
        assertEquals(LocalDate.of(2026, 11, 22), check.issuedOn());
        assertTrue(check.valid());
        assertFalse(check.toString().contains("孙测试"));
    }

    @Test
    public void aNumberIsFoundHoweverItIsTyped() {
        String number = issued().number();
        assertTrue(
                books.issuer.check("  " + number.toLowerCase(Locale.ROOT) + " ").isPresent());
        assertTrue(books.issuer.check(number.replace('-', '－')).isPresent());
        assertTrue(
                books.issuer.check(number.replace("证", "证－").replace('-', '—')).isPresent());
        assertTrue(books.issuer.check(number.replace("-", "")).isPresent());
        assertTrue(books.issuer.check(number + "A").isEmpty());
        assertTrue(books.issuer.check(null).isEmpty());
    }

    @Test
    public void r98_aVoidedCertificateStaysAndShowsAsNotValid() {
        String number = issued().number();
        refused(ErrorCode.INVALID, () -> books.issuer.revoke(Callers.province(), number, ExpectedVersion.ANY, " "));
        Certificate proposed = books.issuer.revoke(Callers.province(), number, ExpectedVersion.ANY, "记录有误");
        assertTrue("one official alone only proposes (R94)", proposed.valid());
        assertEquals("VOID", books.work.lastChange().details().get("proposed"));
        refused(ErrorCode.DENIED, () -> books.issuer.revoke(Callers.province(), number, ExpectedVersion.ANY, "记录有误"));
        Certificate voided =
                books.issuer.revoke(Callers.colleague(Callers.province()), number, ExpectedVersion.ANY, "记录有误");
        assertNull(voided.proposal());
        assertEquals("记录有误", voided.voidReason());
        assertFalse(books.issuer.check(number).orElseThrow().valid());
        assertEquals(voided, books.issuer.get(Callers.expert(), number));
        refused(ErrorCode.CONFLICT, () -> books.issuer.revoke(Callers.province(), number, ExpectedVersion.ANY, "再次"));
    }

    @Test
    public void r9r90_oneCertificateOfAnExtractIsValid() {
        Certificate first = issued();
        Certificate second = issued();
        assertTrue(second.valid());
        Certificate earlier = books.issuer.get(Callers.expert(), first.number());
        assertFalse(earlier.valid());
        assertEquals(second.number(), earlier.supersededBy());
        CertificateCheck check = books.issuer.check(first.number()).orElseThrow();
        assertFalse(check.valid());
        assertEquals(second.number(), check.supersededBy());
        refused(
                ErrorCode.CONFLICT,
                () -> books.issuer.revoke(Callers.province(), first.number(), ExpectedVersion.ANY, "记录有误"));
        for (int i = 0; i < 30; i++) {
            issued();
        }
        assertEquals(
                1,
                books.issuer.list(Callers.expert(), expert, new PageRequest(50, null)).items().stream()
                        .filter(Certificate::valid)
                        .count());
    }

    @Test
    public void r9_otherDaysAreAnotherExtract() {
        Certificate first = issued();
        books.issuer.issue(Callers.expert(), expert, FIRST, LAST.minusDays(1));
        assertTrue(books.issuer.get(Callers.expert(), first.number()).valid());
    }

    @Test
    public void r9_theSameYearAskedForOnALaterDayTakesTheEarliersPlace() {
        LocalDate lastOfYear = LocalDate.of(2026, 12, 31);
        Certificate first = books.issuer.issue(Callers.expert(), expert, FIRST, lastOfYear);
        books.clock.set("2026-11-25");
        books.issuer.issue(Callers.expert(), expert, FIRST, lastOfYear);
        assertFalse(books.issuer.get(Callers.expert(), first.number()).valid());
    }

    @Test
    public void onlyTheExpertAndTheProvinceIssue() {
        books.expert(2);
        assertTrue(books.issuer.issue(Callers.province(), expert, FIRST, LAST).valid());
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.issue(Callers.expert(2), expert, FIRST, LAST));
        refused(ErrorCode.DENIED, () -> books.issuer.issue(Callers.city(), expert, FIRST, LAST));
        refused(ErrorCode.DENIED, () -> books.issuer.issue(Callers.enterprise(), expert, FIRST, LAST));
    }

    @Test
    public void onlyTheOwnerAndTheProvinceRead() {
        String number = issued().number();
        assertEquals(number, books.issuer.get(Callers.administrator(), number).number());
        assertEquals(
                1,
                books.issuer
                        .list(Callers.expert(), expert, PageRequest.first())
                        .items()
                        .size());
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.get(Callers.expert(2), number));
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.list(Callers.expert(2), expert, PageRequest.first()));
        refused(ErrorCode.DENIED, () -> books.issuer.get(Callers.station(), number));
        refused(ErrorCode.DENIED, () -> books.issuer.revoke(Callers.expert(), number, ExpectedVersion.ANY, "原因"));
    }

    @Test
    public void r87_noCertificateHoldsIdNumberOrPhone() {
        String text = issued() + books.work.changes().toString();
        assertFalse(text.contains(Experts.application().idNumber().reveal())
                || text.contains(Experts.application().phone().reveal()));
    }
}
