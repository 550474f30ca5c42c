package org.zhiyuan.launcher;

import java.util.List;

/** The platform must not start; the lines say why and what would be right. */
final class LaunchRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;

    LaunchRefusal(List<Line> lines) {
        super(lines.isEmpty() ? "" : lines.get(0).en());
        this.lines = List.copyOf(lines);
    }

    static LaunchRefusal of(String zh, String en, Object... arguments) {
        return new LaunchRefusal(List.of(Line.of(zh, en, arguments)));
    }

    List<Line> lines() {
        return lines;
    }
}
