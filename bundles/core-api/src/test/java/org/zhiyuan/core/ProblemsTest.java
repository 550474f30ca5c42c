package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ProblemsTest {

    @Test
    public void everyProblemIsToldAtOnce() {
        PlatformException refused = assertThrows(
                PlatformException.class,
                () -> new Problems()
                        .require("a", " ")
                        .require("b", List.of())
                        .require("c", Map.of())
                        .require("d", null)
                        .text("e", "长".repeat(4), 3)
                        .text("f", "x", 3)
                        .raise());
        assertEquals(ErrorCode.INVALID, refused.code());
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    public void lengthCountsCharactersNotCodeUnits() {
        new Problems().text("name", "𠮷".repeat(3), 3).raise();
        assertThrows(
                PlatformException.class,
                () -> new Problems().text("name", "𠮷".repeat(4), 3).raise());
    }

    @Test
    public void nothingWrongRaisesNothing() {
        new Problems().require("a", "x").check(true, "b", Text.of("错", "wrong")).raise();
    }

    @Test
    public void pagesHoldOneTo200() {
        assertEquals(200, PageRequest.first(200).limit());
        assertThrows(PlatformException.class, () -> PageRequest.first(0));
        assertThrows(PlatformException.class, () -> PageRequest.first(201));
    }
}
