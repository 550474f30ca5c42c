package org.zhiyuan.record.internal.certificate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.identity.IdType;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.CertificateOfficials;
import org.zhiyuan.record.CertificateStatement;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** Whom a certificate is about and who answers for it, R9, masked for the public, R87. */
public class CertificateParticularsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Books books = new Books();
    private final ExpertId expert = books.expert(1);

    @Before
    public void serve() {
        books.served(session(expert, "2026-11-10T09:00", 60));
    }

    private Certificate issued(CertificateStatement stated) {
        return books.issuer.issue(Callers.province(), expert, FIRST, LAST, stated);
    }

    @Test
    public void r9_itNamesThePersonByIdAndVolunteerNumber() {
        Certificate issued = issued(CertificateStatement.NONE);
        assertEquals(IdType.RESIDENT_ID_CARD, issued.holder().idType());
        assertEquals(Experts.application().idNumber(), issued.holder().idNumber());
        assertFalse(issued.toString().contains(Experts.application().idNumber().reveal()));
    }

    @Test
    public void r9_theIssuingAccountHandlesItUnlessSomebodyIsNamed() {
        assertEquals(
                new CertificateOfficials(null, Callers.province().name(), null),
                issued(CertificateStatement.NONE).officials());
        Certificate stated = issued(new CertificateStatement("王负责", "李经办", "0311-12345678", "用于求职"));
        assertEquals(new CertificateOfficials("王负责", "李经办", "0311-12345678"), stated.officials());
        assertEquals("用于求职", stated.remarks());
        assertEquals("frozen with the certificate", stated, books.issuer.get(Callers.expert(), stated.number()));
    }

    @Test
    public void r87_thePublicSeesNamesAndIdNumberMasked() {
        Certificate issued = issued(new CertificateStatement("王负责", "李经办", "0311-12345678", "备注"));
        CertificateCheck check = books.issuer.check(issued.number()).orElseThrow();
        assertEquals(Experts.application().idNumber().masked(), check.maskedIdNumber());
        assertEquals(
                List.of("王**", "李**", "0311-12345678"),
                List.of(check.maskedHead(), check.maskedHandler(), check.contact()));
        assertFalse(check.toString().contains("王负责") || check.toString().contains("备注"));
    }

    @Test
    public void r9_certificatesFromBeforeLackThemAndAreStillChecked() {
        Certificate now = issued(CertificateStatement.NONE);
        books.certificates.insert(new Certificate(
                "冀志证2020-000001-ABCDEF",
                0,
                now.owner(),
                expert,
                now.expertName(),
                FIRST,
                LAST,
                now.lines(),
                60,
                null,
                null,
                now.issuedAt(),
                now.issuer(),
                null,
                null,
                null,
                null,
                null,
                null));
        CertificateCheck check = books.issuer.check("冀志证2020-000001-ABCDEF").orElseThrow();
        assertNull(check.maskedIdNumber());
        assertNull(check.maskedHead());
    }

    @Test
    public void r9_remarksNeverStateHoursAndTheContactIsAnOffices() {
        for (String hours : List.of("共服务12小时", "服务 3.5 hours", "十二个学时", "两个半小时")) {
            refused(ErrorCode.INVALID, () -> new CertificateStatement(null, null, null, hours));
        }
        refused(ErrorCode.INVALID, () -> new CertificateStatement(null, null, "13800000001", null));
        refused(ErrorCode.INVALID, () -> new CertificateStatement(" ", null, null, null));
        assertEquals("工作小时候的事", new CertificateStatement(null, null, "12345", "工作小时候的事").remarks());
    }

    @Test
    public void r9_anExpertStatesNothingAndGetsTheOfficesOwn() throws IOException {
        refused(
                ErrorCode.INVALID,
                () -> books.issuer.issue(
                        Callers.expert(), expert, FIRST, LAST, new CertificateStatement("王负责", null, null, null)));
        Path file = folder.newFile().toPath();
        Files.writeString(file, "head = 王负责\nhandler = 李经办\n#contact = 0311-12345678\n");
        CertificateOffice office = new CertificateOffice(file);
        assertEquals(
                new CertificateOfficials("王负责", "李经办", null),
                office.officials(Callers.expert(), CertificateStatement.NONE));
        assertEquals(
                "an official handles what he issues",
                new CertificateOfficials("王负责", Callers.province().name(), null),
                office.officials(Callers.province(), CertificateStatement.NONE));
        Files.writeString(file, "head = 赵负责\n");
        assertEquals(
                "read anew",
                "赵负责",
                office.officials(Callers.expert(), CertificateStatement.NONE).head());
    }
}
