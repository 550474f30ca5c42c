package org.zhiyuan.rest.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

/**
 * How much of the platform clients may hold at once, as {@code etc/org.zhiyuan.http.cfg} says.
 *
 * @param requests being worked on, in total
 * @param perAddress of them, for one client address
 * @param slow that wait for their client's bytes or for it to take them, in total
 * @param rate bytes a second that a client has to send or take in the mean
 * @param grace seconds that it may stay below that rate
 * @param connections open, in total
 * @param head seconds within which the head of a request has to arrive
 * @param proxies whose forwarded headers are believed
 */
public record RequestLimits(
        int requests, int perAddress, int slow, int rate, int grace, int connections, int head, List<Network> proxies) {
    static final RequestLimits DEFAULT = new RequestLimits(192, 128, 48, 1024, 5, 4000, 15, List.of());
    private static final int MOST = 1_000_000;

    /** A setting that can't be taken, and why. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final String setting;

        Wrong(String setting, String message) {
            super(message);
            this.setting = setting;
        }

        String setting() {
            return setting;
        }
    }

    /** What is not set is as delivered. */
    static RequestLimits of(Dictionary<String, ?> given) throws Wrong {
        Dictionary<String, ?> settings = given == null ? new Hashtable<>() : given;
        RequestLimits limits = new RequestLimits(
                number(settings, "requests.total", DEFAULT.requests),
                number(settings, "requests.per.address", DEFAULT.perAddress),
                number(settings, "requests.slow", DEFAULT.slow),
                number(settings, "rate.least", DEFAULT.rate),
                number(settings, "rate.grace", DEFAULT.grace),
                number(settings, "connections.total", DEFAULT.connections),
                number(settings, "head.seconds", DEFAULT.head),
                proxies(settings));
        if (limits.perAddress > limits.requests) {
            throw new Wrong("requests.per.address", "must not be over requests.total, which is " + limits.requests);
        }
        if (limits.slow > limits.requests) {
            throw new Wrong("requests.slow", "must not be over requests.total, which is " + limits.requests);
        }
        return limits;
    }

    private static int number(Dictionary<String, ?> settings, String name, int otherwise) throws Wrong {
        Object value = settings.get(name);
        if (value == null) {
            return otherwise;
        }
        String text = value.toString().strip();
        if (!text.matches("[1-9][0-9]{0,6}") || Integer.parseInt(text) > MOST) {
            throw new Wrong(name, "must be a whole number from 1 to " + MOST + ", not: " + text);
        }
        return Integer.parseInt(text);
    }

    private static List<Network> proxies(Dictionary<String, ?> settings) throws Wrong {
        Object value = settings.get("proxies.trusted");
        List<Network> proxies = new ArrayList<>();
        for (String text : value == null
                ? List.<String>of()
                : Arrays.asList(value.toString().strip().split("[,\\s]+"))) {
            if (!text.isEmpty()) {
                proxies.add(Network.of(text)
                        .orElseThrow(() -> new Wrong(
                                "proxies.trusted",
                                "must be addresses or networks such as 10.0.0.7, 10.0.0.0/8 or fd00::/8, not: "
                                        + text)));
            }
        }
        return List.copyOf(proxies);
    }
}
