package org.zhiyuan.store.jpa.internal.query;

/** The order of a list: by a column, and by id among equals; both in the same direction. */
public record Order(String column, boolean text, boolean descending) {

    /** By id, latest first, since ids sort by their time of birth. */
    public static final Order LATEST = new Order("id", true, true);

    /** Ids are hex digits. */
    private static final String AFTER_ALL_IDS = "g";

    public static Order latest(String moment) {
        return new Order(moment, false, true);
    }

    public static Order byText(String column) {
        return new Order(column, true, false);
    }

    boolean byId() {
        return "id".equals(column);
    }

    String clause() {
        String way = descending ? " desc" : "";
        return " order by e." + column + way + (byId() ? "" : ", e.id" + way);
    }

    /**
     * Before the first row. The first page asks as all others do: without a bound, Derby reads the whole table and sorts it when a filter
     * is not in the index.
     */
    Cursor start() {
        if (byId()) {
            return new Cursor(null, descending ? AFTER_ALL_IDS : "");
        }
        Object key = text ? "" : (Object) (descending ? Long.MAX_VALUE : Long.MIN_VALUE);
        return new Cursor(key, descending ? AFTER_ALL_IDS : "");
    }

    /** The rows after the cursor's; the first condition alone bounds the index. */
    String after() {
        String sign = descending ? "<" : ">";
        return byId()
                ? "e.id " + sign + " :lastId"
                : "e." + column + " " + sign + "= :lastKey and (e." + column + " " + sign + " :lastKey or e.id " + sign
                        + " :lastId)";
    }
}
