package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A type of stored body and its versions.
 *
 * @param name in the mark of each body; stays when the record is renamed
 * @param table that holds its bodies
 * @param steps from version 1 to 2, from 2 to 3 and so on
 */
public record BodyType<T>(String name, Class<T> type, String table, List<BodyStep> steps) {

    /** The property that bears the mark. */
    static final String MARK = "@";

    public BodyType {
        steps = List.copyOf(steps);
    }

    /** A type at version 1. */
    static <T> BodyType<T> of(String name, Class<T> type, String table) {
        return new BodyType<>(name, type, table, List.of());
    }

    /** The same type with one version more. */
    BodyType<T> then(Consumer<ObjectNode> lift, Consumer<ObjectNode> lower) {
        List<BodyStep> more = new ArrayList<>(steps);
        more.add(new BodyStep(lift, lower));
        return new BodyType<>(name, type, table, more);
    }

    /** The version that the records of this program have. */
    public int version() {
        return steps.size() + 1;
    }

    String mark(int version) {
        return name + "/" + version;
    }

    /** How each body of the newest version begins. */
    String beginning() {
        return "{\"" + MARK + "\":\"" + mark(version()) + "\",";
    }

    void lift(ObjectNode body, int from) {
        for (int version = from; version < version(); version++) {
            steps.get(version - 1).lift().accept(body);
        }
    }

    void lower(ObjectNode body, int to) {
        for (int version = version(); version > to; version--) {
            steps.get(version - 2).lower().accept(body);
        }
    }
}
