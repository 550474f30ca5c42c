package org.zhiyuan.pattern;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.Test;

public class LinearPatternTest {

    private static final String LONG = "a".repeat(10_000);

    @Test
    public void aTextOrAPartOfItMatches() {
        LinearPattern plate = new LinearPattern("^冀[A-Z][0-9]{5}$");
        assertTrue(plate.find("冀A12345"));
        assertFalse(plate.find("冀A1234"));
        assertTrue("a part is enough", new LinearPattern("b").find("abc"));
        assertTrue(new LinearPattern("^(?:\\d{4}-){3}\\d{4}$").find("1234-5678-9012-3456"));
        assertTrue(new LinearPattern("^\\p{Han}+$").find("志愿"));
    }

    /** Java's own matcher would try each of these for longer than anybody lives. */
    @Test(timeout = 20_000)
    public void f8_whatOtherMatchersTryForEverIsDecided() {
        for (String dear :
                List.of("^.*.*.*.*.*=$", "^(a+)+$", "(a|a)*b", "^(\\w+\\s?)*$", "(|){40}b", "a?".repeat(400) + "!!")) {
            assertFalse(dear, new LinearPattern(dear).find(LONG + '!'));
        }
        assertTrue(new LinearPattern("^(a+)+$").find(LONG));
    }

    @Test(timeout = 20_000)
    public void f8_whatBecomesTooLargeIsRefusedBeforeItIsWrittenOut() {
        refused("more than 1000 times", "(((a{1000}){1000}){1000})");
        refused("more than 1000 times", "((a{40}b?){30})?");
        refused("more than 1000 times", "(?:x(y{1,100}|z)){11,}");
        refused("more than 1000 times", "(\\){9}a[)]{200}){1000}");
        refused("quoted", "\\Q[\\E(((a{1000}){1000}){1000})]");
        refused("more than 3000 steps", "(abcd|efgh){1000}");
        refused("more than 1000 characters", "a".repeat(1_001));
        assertTrue(new LinearPattern("^a{1,1000}$").find("aa"));
        assertTrue("numbers beside one another are no product", new LinearPattern("^a{1,500}b{1,500}$").find("ab"));
    }

    @Test
    public void whatRe2DoesNotKnowIsNoPattern() {
        for (String wrong : List.of("(", "^(?!a)b", "(?<=a)b", "(a)\\1", "a++", "a{1001}")) {
            assertThrows(wrong, PatternSyntaxException.class, () -> new LinearPattern(wrong));
        }
    }

    private static void refused(String reason, String regex) {
        String message = assertThrows(regex, PatternSyntaxException.class, () -> new LinearPattern(regex))
                .getMessage();
        assertTrue(message, message.contains(reason));
    }
}
