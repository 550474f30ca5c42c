package org.zhiyuan.record.internal.certificate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.record.CertificateOfficials;
import org.zhiyuan.record.CertificateStatement;

/**
 * Who signs certificates by default (出具单位负责人、经办人、联系电话), R9: a file of the operator's, read anew for each certificate, so that a
 * new head needs no restart.
 */
public final class CertificateOffice {

    private final Path file;

    /** @param file with head, handler and contact, as UTF-8; need not be there */
    public CertificateOffice(Path file) {
        this.file = file;
    }

    /** The file that the system property {@code zhiyuan.certificates} names. */
    public static CertificateOffice configured() {
        String name = System.getProperty("zhiyuan.certificates");
        return new CertificateOffice(name == null || name.isBlank() ? null : Path.of(name));
    }

    /** What the province states goes before the office's own; its official handles it, and nobody typed anything where an expert asks. */
    CertificateOfficials officials(Caller caller, CertificateStatement stated) {
        boolean province = caller.role() == Role.PROVINCE;
        Text rule = Text.of("由省级机构填写，请勿填写", "is the province's to state and must be left out");
        new Problems()
                .check(province || stated.head() == null, "head", rule)
                .check(province || stated.handler() == null, "handler", rule)
                .check(province || stated.contact() == null, "contact", rule)
                .check(province || stated.remarks() == null, "remarks", rule)
                .raise();
        CertificateStatement own = read();
        return new CertificateOfficials(
                first(stated.head(), own.head()),
                first(stated.handler(), province ? caller.name() : own.handler()),
                first(stated.contact(), own.contact()));
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private CertificateStatement read() {
        if (file == null || !Files.isRegularFile(file)) {
            return CertificateStatement.NONE;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CertificateStatement(value(lines, "head"), value(lines, "handler"), value(lines, "contact"), null);
    }

    private static String value(Properties lines, String key) {
        String value = lines.getProperty(key, "").strip();
        return value.isEmpty() ? null : value;
    }
}
