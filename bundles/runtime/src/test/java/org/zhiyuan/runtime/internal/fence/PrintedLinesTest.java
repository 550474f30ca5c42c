package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** F26: what is printed ends in the log, bounded in lines and length. */
public class PrintedLinesTest {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final PrintedLines lines = new PrintedLines("printed", told::add);
    private final PrintStream out = new PrintStream(lines, true, StandardCharsets.UTF_8);

    @Test
    public void linesAreToldWholeWithoutTheirEnds() {
        out.print("志愿");
        out.println("服务");
        out.print("two\r\n\nthree\n and a half");
        lines.tell();
        assertEquals(List.of("志愿服务", "two", "three"), told);
    }

    @Test
    public void f26_aFloodIsCountedAndDropped() {
        for (int i = 0; i < PrintedLines.MOST + 5; i++) {
            out.println("flood " + i);
        }
        lines.tell();
        assertEquals(PrintedLines.MOST + 1, told.size());
        assertEquals("… and 5 lines more, dropped", told.get(PrintedLines.MOST));
        out.println("dry");
        lines.tell();
        assertEquals("dry", told.get(told.size() - 1));
    }

    @Test
    public void f26_aMinuteHasItsBudget() {
        String line = "x".repeat(PrintedLines.LONGEST - 1);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 400; i++) {
                out.println(line);
            }
            lines.tell();
        }
        assertTrue(told.stream().mapToInt(String::length).sum() <= PrintedLines.BUDGET + 100);
        assertTrue(told.get(told.size() - 1).endsWith("lines more, dropped"));
    }

    @Test
    public void f26_aLineWithoutEndIsCutIntoPieces() {
        out.print("x".repeat(PrintedLines.LONGEST * 2 + 1));
        lines.tell();
        assertEquals(List.of("x".repeat(PrintedLines.LONGEST), "x".repeat(PrintedLines.LONGEST)), told);
    }

    @Test
    public void whatTheLogPrintsItselfDoesNotComeRoundAgain() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        PrintStream[] printer = new PrintStream[1];
        PrintedLines echoing = new PrintedLines("printed", line -> {
            told.add(line);
            printer[0].println("echo of " + line);
            heard.countDown();
        });
        printer[0] = new PrintStream(echoing, true, StandardCharsets.UTF_8);
        echoing.start();
        printer[0].println("once");
        assertTrue(heard.await(10, TimeUnit.SECONDS));
        echoing.stop();
        assertEquals(List.of("once"), told);
    }
}
