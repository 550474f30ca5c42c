package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Role;

/** What an application lacks (补正通知), R96: who sent it back, what is wanted item by item, and the last day on which it may come. */
public record Supplement(Role from, List<String> items, LocalDate deadline, AccountId by, Instant at) {

    public Supplement {
        items = List.copyOf(items);
    }

    public boolean lateOn(LocalDate day) {
        return day.isAfter(deadline);
    }
}
