package org.zhiyuan.launcher;

import java.util.List;

/** The platform must not start; the lines say why and what would be right. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;

    Refusal(List<Line> lines) {
        super(lines.isEmpty() ? "" : lines.get(0).en());
        this.lines = List.copyOf(lines);
    }

    static Refusal of(String zh, String en, Object... arguments) {
        return new Refusal(List.of(Line.of(zh, en, arguments)));
    }

    List<Line> lines() {
        return lines;
    }
}
