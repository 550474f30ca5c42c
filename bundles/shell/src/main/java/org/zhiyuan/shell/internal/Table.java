package org.zhiyuan.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A table whose columns stand in line whatever they hold. Where it is wider than the screen it wraps its texts; where even that is too
 * wide, each row becomes a block of lines, so that no id is ever cut.
 */
final class Table {
    private static final String GAP = " | ";
    private static final String CROSS = "-+-";
    private static final int READABLE = 16;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    void row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + heads);
        }
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines as they fit a screen of that width; 0 for one without an edge. */
    List<String> lines(int screen) {
        int[] widths = widths(Width::of);
        int[] least = widths(cell -> Math.max(Width.ofLongestPart(cell), Math.min(Width.of(cell), READABLE)));
        int room = screen == 0 ? Integer.MAX_VALUE : screen - GAP.length() * (heads.size() - 1);
        if (IntStream.of(least).sum() > room) {
            return blocks();
        }
        while (IntStream.of(widths).sum() > room) {
            widths[widest(widths, least)]--;
        }
        return grid(widths);
    }

    private int[] widths(ToIntFunction<String> measure) {
        return IntStream.range(0, heads.size())
                .map(column -> Math.max(
                        measure.applyAsInt(heads.get(column)),
                        rows.stream()
                                .mapToInt(row -> measure.applyAsInt(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private static int widest(int[] widths, int[] least) {
        return IntStream.range(0, widths.length)
                .filter(column -> widths[column] > least[column])
                .boxed()
                .max((a, b) -> widths[a] - widths[b])
                .orElseThrow();
    }

    private List<String> grid(int[] widths) {
        List<String> lines = new ArrayList<>(wrapped(heads, widths));
        lines.add(String.join(CROSS, IntStream.of(widths).mapToObj("-"::repeat).toList()));
        rows.forEach(row -> lines.addAll(wrapped(row, widths)));
        return lines;
    }

    private static List<String> wrapped(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(column -> Width.wrap(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> String.join(
                                GAP,
                                IntStream.range(0, widths.length)
                                        .mapToObj(column -> Width.pad(
                                                line < cells.get(column).size()
                                                        ? cells.get(column).get(line)
                                                        : "",
                                                widths[column]))
                                        .toList())
                        .stripTrailing())
                .toList();
    }

    private List<String> blocks() {
        int width = heads.stream().mapToInt(Width::of).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            IntStream.range(0, heads.size())
                    .filter(column -> !row.get(column).isEmpty())
                    .forEach(column -> lines.add(Width.pad(heads.get(column), width) + GAP + row.get(column)));
        }
        return lines;
    }
}
