package org.zhiyuan.document;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Identifies a document (文件) by the SHA-256 of its content, 64 lower-case hex digits. */
public record DocumentId(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public DocumentId {
        if (sha256 == null || !FORM.matcher(sha256).matches()) {
            throw PlatformException.invalid(
                    "document", Text.of("文件标识必须是SHA-256（64位小写十六进制数）", "must be a SHA-256 of 64 lower-case hex digits"));
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
