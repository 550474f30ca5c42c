package org.zhiyuan.handover;

import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * What is to be handed over (移送事项).
 *
 * @param addressee the authority by its name, null where the recipient is only one
 * @param subjectKind kind of the thing it is about, such as {@code station}, {@code expert} or {@code case}; {@code subject} its id
 * @param summary what it is about; ID and phone numbers in it are masked before it is stored
 */
public record NewHandover(Recipient recipient, String addressee, String subjectKind, String subject, String summary) {

    public NewHandover {
        new Problems()
                .require("recipient", recipient)
                .text("subjectKind", subjectKind, 40)
                .text("subject", subject, 200)
                .text("summary", summary, 2000)
                .check(
                        addressee == null || addressee.length() <= 200,
                        "addressee",
                        Text.of("最多200个字", "must have at most 200 characters"))
                .raise();
    }
}
