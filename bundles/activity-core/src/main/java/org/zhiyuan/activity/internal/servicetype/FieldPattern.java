package org.zhiyuan.activity.internal.servicetype;

import com.networknt.schema.regex.RegularExpression;
import org.zhiyuan.pattern.LinearPattern;

/** A pattern (格式) as the schema library asks for it. */
final class FieldPattern implements RegularExpression {

    private final LinearPattern pattern;

    /** @throws java.util.regex.PatternSyntaxException if it is no pattern that the platform takes */
    FieldPattern(String regex) {
        pattern = new LinearPattern(regex);
    }

    @Override
    public boolean matches(String text) {
        return pattern.find(text);
    }
}
