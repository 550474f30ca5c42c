package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.identity.Contact;

/**
 * An objection to a grant (公示异议), R104: what is objected and by whom, and the province's answer once there is one.
 *
 * @param upheld whether the province found it right; null while it is open
 */
public record Objection(
        int number,
        String content,
        Contact contact,
        Instant filedAt,
        Boolean upheld,
        String answer,
        AccountId answeredBy,
        Instant answeredAt) {

    public static Objection filed(int number, String content, Contact contact, Instant at) {
        return new Objection(number, content, contact, at, null, null, null, null);
    }

    public Objection answered(boolean right, String text, AccountId by, Instant at) {
        return new Objection(number, content, contact, filedAt, right, text, by, at);
    }

    public boolean open() {
        return upheld == null;
    }
}
