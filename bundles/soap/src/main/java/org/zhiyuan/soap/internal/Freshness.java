package org.zhiyuan.soap.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Refuses a WS-Security header that was sent before (WSS UsernameToken Profile 1.1, Nonce and Created; Timestamp). */
final class Freshness {
    static final String UTILITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    /** How far clocks may differ, and how long a nonce is remembered on each side of it. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int MOST_NONCES = 100_000;

    private final Clock clock;
    private final Map<String, Instant> used = new LinkedHashMap<>();

    Freshness(Clock clock) {
        this.clock = clock;
    }

    /** @throws PlatformException DENIED unless the header's time is now */
    void checkTimestamp(Element timestamp) {
        Instant now = clock.instant();
        Instant created = moment(timestamp, "Created");
        Instant expires = moment(timestamp, "Expires");
        if (created != null && created.isAfter(now.plus(WINDOW)) || expires != null && !expires.isAfter(now)) {
            throw PlatformException.denied(
                    Text.of("Timestamp 已过期或在将来", "the Timestamp has expired, or lies in the future"));
        }
    }

    /** @throws PlatformException DENIED unless the token's time is now, where it states one */
    void checkCreated(Element token) {
        Instant created = moment(token, "Created");
        if (created != null && Duration.between(created, clock.instant()).abs().compareTo(WINDOW) > 0) {
            throw PlatformException.denied(Text.of(
                    "UsernameToken 的 Created 须在5分钟以内", "the UsernameToken's Created must be within five minutes"));
        }
        if (created == null && nonce(token) != null) {
            throw PlatformException.denied(
                    Text.of("UsernameToken 含 Nonce 时须含 Created", "a UsernameToken with a Nonce needs a Created"));
        }
    }

    /** Remembers the nonce of a token that signed somebody in. @throws PlatformException DENIED if it has been used */
    synchronized void use(Element token) {
        String nonce = nonce(token);
        if (nonce == null) {
            return;
        }
        Instant now = clock.instant();
        for (Iterator<Instant> oldest = used.values().iterator(); oldest.hasNext(); ) {
            if (oldest.next().isAfter(now.minus(WINDOW.multipliedBy(2))) && used.size() < MOST_NONCES) {
                break;
            }
            oldest.remove();
        }
        if (used.putIfAbsent(nonce, now) != null) {
            throw PlatformException.denied(
                    Text.of("UsernameToken 的 Nonce 已使用过", "the UsernameToken's Nonce has been used"));
        }
    }

    private static String nonce(Element token) {
        Element nonce = UsernameTokenSignIn.child(token, UsernameTokenSignIn.NAMESPACE, "Nonce");
        return nonce == null ? null : nonce.getTextContent().strip();
    }

    private static Instant moment(Element parent, String name) {
        Element found = UsernameTokenSignIn.child(parent, UTILITY, name);
        try {
            return found == null
                    ? null
                    : OffsetDateTime.parse(found.getTextContent().strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw PlatformException.denied(Text.of(name + " 须为带时区的时间", name + " must be a time with its zone"));
        }
    }
}
