package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** What deceives the eye is refused with its place; what means the same is one text. */
public class PlainTextTest {

    @Test
    public void whatNobodySeesIsRefusedWithItsPlace() {
        for (int hidden : new int[] {
            0x202e, 0x2066, 0x2069, 0x200b, 0x200d, 0xfeff, 0xad, 0x2028, 0xe0041, 0xe000, 0xf0000, 0x7f, 0, 0xfffe,
            0x1ffff, 0xfdd0, 0x3164, 0x115f, 0x2800, 0xe0100, 0x180e, 0xd800
        }) {
            Text problem = PlainText.problem("张" + new String(Character.toChars(hidden)) + "三")
                    .orElseThrow(() -> new AssertionError(Integer.toHexString(hidden)));
            assertTrue(
                    problem.zh(),
                    problem.zh().contains("第2个字符") && problem.zh().contains(String.format("U+%04X", hidden)));
            assertTrue(problem.en(), problem.en().contains("at place 2"));
        }
    }

    @Test
    public void thePlaceCountsCharactersBeyondTheBmpOnce() {
        assertTrue(PlainText.problem("𠮷𠮷\u202e").orElseThrow().en().contains("at place 3"));
    }

    @Test
    public void marksOnMarksAreRefused() {
        assertTrue(PlainText.problem("z" + "\u0301".repeat(190)).isPresent());
        assertTrue(PlainText.problem("z" + "\u0301".repeat(4)).isPresent());
        assertTrue(PlainText.problem("z" + "\u0301".repeat(3)).isEmpty());
    }

    @Test
    public void linesRareCharactersAndPicturesPass() {
        for (String honest : List.of("第一行\r\n\t第二行", "𠮷㐂䶮", "\ud884\udf50", "Ngô Thị Hà", "好👍", "ＡＢ（甲）", "ئۇيغۇر")) {
            assertTrue(honest, PlainText.problem(PlainText.of(honest)).isEmpty());
        }
    }

    @Test
    public void theDotsOfNamesAreOneDot() {
        for (String dot : List.of("·", "•", "・", "‧", "．", " · ")) {
            assertEquals("阿卜杜拉·买买提", PlainText.of("阿卜杜拉" + dot + "买买提"));
        }
        assertEquals("• 一点", PlainText.of("• 一点"));
    }

    @Test
    public void composedCompatibleAndFormerCharactersAreOneText() {
        assertEquals("é", PlainText.of("e\u0301"));
        assertEquals("金", PlainText.of("\uf90a"));
        assertEquals("䶮", PlainText.of("\ue863"));
        assertEquals("❤", PlainText.of("❤\ufe0f"));
        assertNull(PlainText.of(null));
    }

    @Test
    public void numbersAreReadAsPasted() {
        assertEquals("13800000001", PlainText.number("\u202d138 0000\u00a00001\u202c"));
        assertEquals("13800000001", PlainText.number("１３８０００００００１"));
        assertEquals("", PlainText.number(null));
    }
}
