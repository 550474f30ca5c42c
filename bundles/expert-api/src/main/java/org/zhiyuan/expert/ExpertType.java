package org.zhiyuan.expert;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A type of expert (专家类型), R55; the list is open, the handbook names four. */
public record ExpertType(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,39}");

    /** 技术专家. */
    public static final ExpertType TECHNICAL = new ExpertType("technical");
    /** 管理专家. */
    public static final ExpertType MANAGEMENT = new ExpertType("management");
    /** 财务专家. */
    public static final ExpertType FINANCE = new ExpertType("finance");
    /** 法律专家. */
    public static final ExpertType LEGAL = new ExpertType("legal");

    public ExpertType {
        if (code == null || !FORM.matcher(code).matches()) {
            throw PlatformException.invalid("type", Text.of("专家类型须为小写字母和横线", "must be lower-case letters and dashes"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
