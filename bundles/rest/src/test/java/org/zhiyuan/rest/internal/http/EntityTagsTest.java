package org.zhiyuan.rest.internal.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;

public class EntityTagsTest {

    @Test
    public void listsAreReadWhateverStandsBetween() {
        assertEquals(Set.of(3L), read("\"3\"").strong());
        assertEquals(Set.of(1L, 3L), read("\"1\", \"3\"").strong());
        assertEquals(Set.of(1L, 3L), read(" ,\"1\" ,,\t\"3\" , ").strong());
        EntityTags mixed = read("W/\"1\",\"3\",\"a,b\",\"\"");
        assertEquals(Set.of(3L), mixed.strong());
        assertEquals(Set.of(1L), mixed.weak());
        assertEquals(2_000, read("\"9\"" + ",\"x\"".repeat(1_999)).strong().size() + 1_999);
    }

    @Test
    public void ifMatchComparesStronglyAndIfNoneMatchWeakly() {
        stale("W/\"3\"", 3);
        stale("\"007\"", 7);
        stale("\"abc\"", 0);
        stale("\"99999999999999999999\"", 1);
        stale("\"1\", \"2\"", 3);
        read("\"1\", W/\"2\", \"3\"").seen().check(3);
        assertEquals(ExpectedVersion.ANY, read(" * ").seen());
        assertTrue(read("W/\"3\"").names(3));
        assertTrue(read("\"2\", \"3\"").names(3));
        assertTrue(read("*").names(7));
        assertFalse(read("\"30\"").names(3));
    }

    @Test
    public void whatIsNoListIsRefusedByItsHeader() {
        for (String bad : new String[] {
            "",
            " ",
            ",",
            "3",
            "nine",
            "\"3",
            "3\"",
            "w/\"3\"",
            "W/ \"3\"",
            "\"1\" \"2\"",
            "\"1\"\"2\"",
            "\"1\", *",
            "\"1\", 2",
            "\"a b\"",
            "**"
        }) {
            PlatformException refused = assertThrows(bad, PlatformException.class, () -> read(bad));
            assertEquals(ErrorCode.INVALID, refused.code());
            assertEquals("If-Match", refused.problems().get(0).field());
        }
    }

    private static void stale(String header, long present) {
        assertEquals(
                ErrorCode.STALE,
                assertThrows(
                                header,
                                PlatformException.class,
                                () -> read(header).seen().check(present))
                        .code());
    }

    private static EntityTags read(String header) {
        return EntityTags.read("If-Match", header);
    }
}
