package org.zhiyuan.rest.internal.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** Which client a request comes from: the peer, or what the trusted proxies before it say, read from the nearest one backwards. */
final class ClientAddress {
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,])\\s*for\\s*=\\s*\"?([^\";,]+)\"?");
    private static final Pattern PORT = Pattern.compile("^(\\[[^\\]]*\\]|[0-9.]+)(?::[0-9]+)?$");

    private ClientAddress() {}

    static String of(HttpServletRequest request, List<Network> trusted) {
        String peer = request.getRemoteAddr();
        Network client = Network.of(String.valueOf(peer)).orElse(null);
        if (client == null) {
            return String.valueOf(peer);
        }
        List<String> named = trusts(trusted, client) ? named(request) : List.of();
        for (int i = named.size() - 1; i >= 0 && trusts(trusted, client); i--) {
            Optional<Network> before = address(named.get(i));
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client.client();
    }

    private static boolean trusts(List<Network> trusted, Network peer) {
        return trusted.stream().anyMatch(network -> network.contains(peer));
    }

    /** What the standard header says, or else the older one. */
    private static List<String> named(HttpServletRequest request) {
        List<String> named = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders("Forwarded"))) {
            Matcher each = FOR.matcher(line);
            while (each.find()) {
                named.add(each.group(1));
            }
        }
        if (named.isEmpty()) {
            for (String line : Collections.list(request.getHeaders("X-Forwarded-For"))) {
                named.addAll(List.of(line.split(",")));
            }
        }
        return named;
    }

    private static Optional<Network> address(String text) {
        Matcher port = PORT.matcher(text.strip());
        String address = port.matches() ? port.group(1) : text.strip();
        return address.contains("/") ? Optional.empty() : Network.of(address);
    }
}
