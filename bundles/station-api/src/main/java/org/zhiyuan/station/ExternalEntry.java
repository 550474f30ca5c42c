package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;

/** A station's entry in another system (平台、全国系统登记), R35: its number there, its day, how far it has come, who told us and when. */
public record ExternalEntry(String number, LocalDate date, SyncState state, String remark, AccountId by, Instant at) {

    public boolean done() {
        return state == SyncState.SYNCED;
    }
}
