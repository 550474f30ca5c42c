package org.zhiyuan.security.internal;

import java.util.Locale;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** What a chosen password must be: long, not the name, not one letter over and over. */
final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 64;
    private static final int FEWEST_LETTERS = 5;

    private PasswordRule() {
    }

    /** A null password is the platform's to make and passes. @throws org.zhiyuan.core.PlatformException INVALID */
    static void check(String name, String password) {
        if (password == null) {
            return;
        }
        new Problems()
                .check(password.length() >= SHORTEST && password.length() <= LONGEST, "password",
                        Text.of("密码须为12至64个字符", "must have 12 to 64 characters"))
                .check(!password.toLowerCase(Locale.ROOT).contains(name), "password", Text.of("密码不得包含账户名",
                        "must not contain the account's name"))
                .check(password.chars().distinct().count() >= FEWEST_LETTERS, "password", Text.of("密码过于简单", "is too simple"))
                .raise();
    }
}
