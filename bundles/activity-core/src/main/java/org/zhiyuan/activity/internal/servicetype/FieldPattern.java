package org.zhiyuan.activity.internal.servicetype;

import com.networknt.schema.regex.RegularExpression;
import org.zhiyuan.core.BoundedPattern;

/** A bounded pattern (格式) as the schema library asks for it. */
final class FieldPattern implements RegularExpression {

    private final BoundedPattern pattern;

    /** @throws java.util.regex.PatternSyntaxException if it is no pattern, or none that can be bounded */
    FieldPattern(String regex) {
        pattern = new BoundedPattern(regex);
    }

    @Override
    public boolean matches(String text) {
        return pattern.find(text);
    }
}
