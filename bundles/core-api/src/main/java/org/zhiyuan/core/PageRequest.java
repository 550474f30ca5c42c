package org.zhiyuan.core;

/** Which page is wanted: at most {@code limit} items (1 to 200) after the opaque cursor, or from the start when it is null. */
public record PageRequest(int limit, String cursor) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw PlatformException.invalid("limit", Text.of("每页条数必须在1到200之间", "must be between 1 and 200"));
        }
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
