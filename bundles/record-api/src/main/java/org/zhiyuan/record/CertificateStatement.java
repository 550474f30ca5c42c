package org.zhiyuan.record;

import java.util.regex.Pattern;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * What the province states on a certificate beside the records (出具说明), R9; each may be null.
 *
 * @param contact the office's phone, never an official's own
 * @param remarks 备注; never hours, which come from the records only
 */
public record CertificateStatement(String head, String handler, String contact, String remarks) {

    public static final CertificateStatement NONE = new CertificateStatement(null, null, null, null);
    private static final Pattern OFFICE = Pattern.compile("(0\\d{2,3}-)?\\d{5,8}(-\\d{1,6})?");
    private static final Pattern HOURS = Pattern.compile(
            "[\\d.零一二三四五六七八九十百千万两半]+\\s*个?半?(小时|学时|钟头|课时|hours?\\b|hrs?\\b|h\\b)", Pattern.CASE_INSENSITIVE);

    public CertificateStatement {
        new Problems()
                .check(fits(head, 100), "head", tooLong(100))
                .check(fits(handler, 100), "handler", tooLong(100))
                .check(
                        contact == null || OFFICE.matcher(contact).matches(),
                        "contact",
                        Text.of("须为办公电话，如0311-12345678", "must be an office phone such as 0311-12345678"))
                .check(fits(remarks, 500), "remarks", tooLong(500))
                .check(
                        remarks == null || !HOURS.matcher(remarks).find(),
                        "remarks",
                        Text.of("不得填写时长，时长仅依据服务记录（R9）", "must not state hours, which come from the records only (R9)"))
                .raise();
    }

    private static boolean fits(String text, int max) {
        return text == null || !text.isBlank() && text.codePointCount(0, text.length()) <= max;
    }

    private static Text tooLong(int max) {
        return Text.format("须为1至%d个字，或不填", "must have 1 to %d characters, or be left out", max);
    }
}
