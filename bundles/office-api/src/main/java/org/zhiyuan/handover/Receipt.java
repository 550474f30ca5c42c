package org.zhiyuan.handover;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;

/** What the recipient answered (回执): number, day, who signed for it there, what comes of it. */
public record Receipt(String number, LocalDate date, String by, String outcome) {

    public Receipt {
        new Problems()
                .text("number", number, 100)
                .require("date", date)
                .text("by", by, 100)
                .text("outcome", outcome, 2000)
                .raise();
    }
}
