package org.zhiyuan.account;

import java.util.regex.Pattern;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/** What a new account needs; a null password lets the platform make one. */
public record NewAccount(String name, String password, Role role, Region region) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    public NewAccount {
        new Problems()
                .require("name", name)
                .require("role", role)
                .require("region", region)
                .check(
                        name == null || isName(name),
                        "name",
                        Text.of(
                                "须为3至64位小写字母、数字、点、横线或下划线，以字母开头",
                                "must be 3 to 64 of a-z 0-9 . _ - and start with a letter"))
                .check(
                        password == null || password.length() >= 12 && password.length() <= 64,
                        "password",
                        Text.of("密码须为12至64个字符", "must have 12 to 64 characters"))
                .check(role != Role.PUBLIC, "role", Text.of("公众无需账户", "the public needs no account"))
                .raise();
    }

    /** Whether an account may be called that; none is called anything else. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + role + ", " + region + "]";
    }
}
