package org.zhiyuan.activity;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Identifies a service type (服务类型), such as {@code expert-clinic}. */
public record ServiceTypeId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public ServiceTypeId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw PlatformException.invalid(
                    "type", Text.of("服务类型须为小写字母、数字和横线", "must be lower-case letters, digits and dashes"));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
