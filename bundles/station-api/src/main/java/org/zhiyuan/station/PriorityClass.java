package org.zhiyuan.station;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * A class of institutions that is ranked first among the eligible (优先遴选), R37, by its code on the rule book's list
 * {@code station.preferred}, which also names it; no condition is waived for it.
 */
public record PriorityClass(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    public PriorityClass {
        if (code == null || !FORM.matcher(code).matches()) {
            throw PlatformException.invalid(
                    "priorities", Text.of("须为字母开头的代码", "must be a code that begins with a letter"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
