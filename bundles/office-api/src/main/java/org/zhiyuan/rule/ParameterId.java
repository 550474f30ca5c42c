package org.zhiyuan.rule;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Identifies a parameter of the rule book (参数), such as {@code station.operation.years}. */
public record ParameterId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+){0,5}");

    public ParameterId {
        if (value == null || value.length() > 100 || !FORM.matcher(value).matches()) {
            throw PlatformException.invalid(
                    "parameter", Text.of("须为以点分隔的小写参数名", "must be lower-case words joined by dots"));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
