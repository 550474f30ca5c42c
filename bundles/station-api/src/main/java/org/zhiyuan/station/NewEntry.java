package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;

/** What is told of an entry in another system (登记信息), R35; the number may be missing while it is pending or has failed. */
public record NewEntry(String number, LocalDate date, SyncState state, String remark) {

    public NewEntry {
        Problems problems = new Problems().require("state", state).require("date", date);
        if (number != null || state == SyncState.SYNCED) {
            problems.text("number", number, 100);
        }
        if (remark != null || state == SyncState.FAILED) {
            problems.text("remark", remark, 500);
        }
        problems.raise();
    }
}
