package org.zhiyuan.security.internal;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * What a chosen password must be, the first one too: long, and hard to guess for somebody who knows the account's name, common passwords,
 * words, keyboards, dates, repeats and runs (OWASP ASVS 5, 6.2).
 */
final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 64;
    /** The estimate needs time that grows with the square of the length; what is long enough for it is long enough. */
    private static final int MEASURED = 40;
    /** Above a common password with a capital, a year and a mark behind it, below three unrelated words. */
    private static final double FEWEST_GUESSES = 5e7;
    /** What a guesser here tries first and the library's lists don't know. */
    private static final List<String> LOCAL = List.of(
            "zhiyuan",
            "zhiyuanzhe",
            "hebei",
            "hebeisheng",
            "shijiazhuang",
            "zhongguo",
            "mima",
            "woaini",
            "woaizhongguo",
            "1314",
            "520",
            "1314520",
            "5201314");

    private PasswordRule() {}

    /** A null password is the platform's to make and passes. @throws PlatformException INVALID */
    static void check(String name, String password) {
        Text problem = password == null ? null : problem(name, password);
        if (problem != null) {
            throw PlatformException.invalid(List.of(new FieldProblem("password", problem)));
        }
    }

    /** What is wrong with the password and would be right, null if nothing is. */
    static Text problem(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Text.of("密码须为12至64个字符", "must have 12 to 64 characters");
        }
        String own = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                .matcher(password)
                .replaceAll("");
        if (guesses(own) >= FEWEST_GUESSES) {
            return null;
        }
        return own.length() < password.length() && guesses(password) >= FEWEST_GUESSES
                ? Text.of(
                        "密码除账户名外过于简单，可用几个互不相干的词",
                        "is too simple beside the account's name; several unrelated words are good")
                : Text.of(
                        "密码过于常见或简单（常用口令、重复、连续字符、日期），可用几个互不相干的词",
                        "is too common or too simple (a known password, repeats, runs, dates); several unrelated words are good");
    }

    /** The library's lists are read for each check and forgotten, because a password is chosen seldom and they are large. */
    private static double guesses(String password) {
        try {
            return new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .dictionary(StandardDictionaries.ENGLISH_WIKIPEDIA_LOADER.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build()
                    .measure(password.substring(0, Math.min(MEASURED, password.length())), LOCAL)
                    .getGuesses();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
