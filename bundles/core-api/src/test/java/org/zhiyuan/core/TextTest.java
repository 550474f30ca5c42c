package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Locale;
import org.junit.Test;

public class TextTest {

    private final Text text = Text.of("工作站", "station");

    @Test
    public void englishForEnglishReadersOnly() {
        assertEquals("station", text.in(Locale.ENGLISH));
        assertEquals("station", text.in(Locale.UK));
        assertEquals("工作站", text.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("工作站", text.in(Locale.FRENCH));
        assertEquals("工作站", text.in(null));
    }

    @Test
    public void formatTakesTheSameArgumentsInBothLanguagesInAnyOrder() {
        assertEquals(Text.of("5人中4人", "4 of 5"), Text.format("%2$d人中%1$d人", "%d of %d", 4, 5));
    }

    @Test
    public void neitherLanguageMayBeMissing() {
        assertThrows(NullPointerException.class, () -> Text.of(null, "station"));
        assertThrows(NullPointerException.class, () -> Text.of("工作站", null));
    }
}
