package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.Test;

public class BoundedPatternTest {

    @Test
    public void whatIsCheapIsDecided() {
        BoundedPattern plate = new BoundedPattern("^冀[A-Z][0-9]{5}$");
        assertTrue(plate.find("冀A12345"));
        assertFalse(plate.find("冀A1234"));
        assertTrue("a part is enough", new BoundedPattern("b").find("abc"));
    }

    @Test
    public void f8_whatIsDearIsGivenUpAndSaysNothingOfTheText() {
        String text = "a".repeat(10_000);
        for (String dear : List.of("^.*.*.*.*.*=$", "^(a+)+$b", "(a|a)*b")) {
            BoundedPattern.TooCostly e = assertThrows(dear, BoundedPattern.TooCostly.class, () -> new BoundedPattern(dear).find(text));
            assertTrue(e.concerns(text));
            assertEquals("facts.x.y", e.problem("facts.x.y").field());
            assertFalse(e.problem("facts.x.y").rule().en().contains("aaa"));
        }
    }

    @Test
    public void whatCantBeBoundedIsNoPattern() {
        for (String wrong : List.of("(", "(a|b){3}", "a?".repeat(BoundedPattern.CHOICES + 1))) {
            assertThrows(wrong, PatternSyntaxException.class, () -> new BoundedPattern(wrong));
        }
        assertTrue(new BoundedPattern("a?".repeat(BoundedPattern.CHOICES)).find("a"));
    }
}
