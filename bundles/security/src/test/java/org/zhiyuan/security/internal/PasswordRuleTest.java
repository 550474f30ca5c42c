package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** ASVS 5, 6.2: length, common passwords, the account's name; no rule about kinds of characters. */
public class PasswordRuleTest {

    @Test
    public void commonPasswordsRepeatsRunsAndDatesAreRefused() {
        for (String bad : List.of(
                "password1234",
                "qwertyuiop12",
                "123456789012",
                "Password2026!",
                "P@ssw0rd1234",
                "iloveyou1234",
                "1qaz2wsx3edc",
                "q1w2e3r4t5y6",
                "qwerasdfzxcv",
                "abcdefghijkl",
                "abcabcabcabc",
                "aaaaaaaaaaaaaaaa",
                "passwordpassword",
                "woaini1314520",
                "zhiyuan12345",
                "Zhiyuan@2026",
                "Hebei@123456",
                "shijiazhuang1",
                "20260101000000",
                "密码密码密码密码密码密码")) {
            assertNotNull(bad, PasswordRule.problem("somebody", bad));
        }
    }

    @Test
    public void longOnesThatNobodyGuessesAreTaken() {
        for (String good : List.of(
                "correct horse battery",
                "my very own secret",
                "Xk9#mPq2vL7w",
                "only-4-Tests!",
                "Zhiyuan-2026-test",
                "一二三四五六七八九十十一",
                "Str0ng-Passw0rd!")) {
            assertNull(good, PasswordRule.problem("somebody", good));
        }
    }

    @Test
    public void twelveToSixtyFourCharacters() {
        String eleven = "Xk9#mPq2vL7";
        assertNotNull(PasswordRule.problem("somebody", eleven));
        assertNull(PasswordRule.problem("somebody", eleven + "w"));
        String longest = (eleven + "w").repeat(6).substring(0, 64);
        assertNull(PasswordRule.problem("somebody", longest));
        assertNotNull(PasswordRule.problem("somebody", longest + "x"));
        assertEquals(
                "characters count, not their halves",
                "密码须为12至64个字符",
                PasswordRule.problem("somebody", "\uD842\uDFB7".repeat(6)).zh());
    }

    @Test
    public void theNameOfTheAccountCountsForNothing() {
        assertNotNull(PasswordRule.problem("station-1", "my-Station-1-password"));
        assertNotNull(PasswordRule.problem("zhangsan.sjz", "zhangsan.sjz1"));
        assertNull(PasswordRule.problem("admin", "it-Only-4-admin-Tests"));
        assertTrue(PasswordRule.problem("zhangsan.sjz", "zhangsan.sjz1").en().contains("account's name"));
    }
}
