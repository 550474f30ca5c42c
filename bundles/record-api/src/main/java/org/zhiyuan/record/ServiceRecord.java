package org.zhiyuan.record;

import java.time.Instant;
import org.zhiyuan.activity.spi.ServedSession;

/**
 * A service record (志愿服务记录), R8: what was served, as both sides confirmed it; {@code stars} is its rating, null until rated. Never
 * changed by hand.
 */
public record ServiceRecord(
        RecordId id, long version, ServedSession session, int year, Instant recordedAt, Integer stars) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "record";

    public ServiceRecord rated(int given) {
        return new ServiceRecord(id, version, session, year, recordedAt, given);
    }
}
