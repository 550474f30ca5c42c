package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Problems;

/**
 * What an official proposes to grant (拟表彰), R82, R83.
 *
 * @param recipient id of the expert, station or team; {@code name} of a team, else taken from its file
 * @param title of the honour or award, {@code grantor} who grants it, {@code document} by which
 */
public record NewHonour(
        HonourKind kind,
        RecipientKind recipientKind,
        String recipient,
        String name,
        int year,
        String title,
        String grantor,
        String document,
        LocalDate grantedOn,
        String reason) {

    public NewHonour {
        new Problems()
                .require("kind", kind)
                .require("recipientKind", recipientKind)
                .text("title", title, 200)
                .text("grantor", grantor, 200)
                .text("document", document, 100)
                .require("grantedOn", grantedOn)
                .text("reason", reason, 2000)
                .raise();
        Ids.check("recipient", recipient);
    }
}
