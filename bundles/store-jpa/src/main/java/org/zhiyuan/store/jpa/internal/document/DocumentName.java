package org.zhiyuan.store.jpa.internal.document;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** What an uploaded file may be called: a name that every system can keep and that no header or path takes for something else. */
final class DocumentName {

    private static final Pattern UNFIT = Pattern.compile("[/\\\\:*?\"<>|;\\r\\n\\t]|\\.\\.|^\\.|\\.$");

    private DocumentName() {}

    /** @return the name in the form in which it is kept. @throws org.zhiyuan.core.PlatformException INVALID that names the rule */
    static String require(String stated, int longest) {
        String name = stated == null ? null : PlainText.of(stated).strip();
        new Problems()
                .text("name", name, longest)
                .check(
                        name == null || PlainText.problem(name).isEmpty(),
                        "name",
                        name == null ? null : PlainText.problem(name).orElse(null))
                .check(
                        name == null || !UNFIT.matcher(name).find(),
                        "name",
                        Text.of(
                                "文件名不得含路径、引号、分号及 : * ? < > |，不得以点开头或结尾",
                                "must hold no path, quotes, semicolons or : * ? < > |, and not begin or end with a dot"))
                .raise();
        return name;
    }
}
