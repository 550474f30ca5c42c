package org.zhiyuan.supervision.store;

import java.time.Instant;

/** Sees to it that of many nodes only one does a job (F27). */
public interface Leases {

    /** Whether the holder has the lease until then; one that has it already keeps it, one that has run out is anybody's. */
    boolean take(String lease, String holder, Instant now, Instant until);
}
