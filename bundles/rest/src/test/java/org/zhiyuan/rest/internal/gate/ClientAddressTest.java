package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.junit.Test;

public class ClientAddressTest {
    private static final List<Network> TRUSTED = Stream.of("127.0.0.1", "10.0.0.0/8", "fd00::/8")
            .map(each -> Network.of(each).orElseThrow())
            .toList();

    private static String client(String peer, Map<String, List<String>> headers) {
        return ClientAddress.of(
                (HttpServletRequest) Proxy.newProxyInstance(
                        ClientAddressTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> method.getName().equals("getRemoteAddr")
                                ? peer
                                : Collections.enumeration(headers.getOrDefault(arguments[0], List.of()))),
                TRUSTED);
    }

    private static String forwardedFor(String peer, String... lines) {
        return client(peer, Map.of("X-Forwarded-For", List.of(lines)));
    }

    @Test
    public void onlyATrustedPeerIsBelieved() {
        assertEquals("192.0.2.1", forwardedFor("192.0.2.1", "198.51.100.7"));
        assertEquals("198.51.100.7", forwardedFor("127.0.0.1", "198.51.100.7"));
        assertEquals("127.0.0.1", forwardedFor("127.0.0.1"));
    }

    @Test
    public void whatAClientWroteBeforeItsProxyIsNotBelieved() {
        assertEquals("198.51.100.7", forwardedFor("127.0.0.1", "203.0.113.9, 198.51.100.7"));
        assertEquals("198.51.100.7", forwardedFor("127.0.0.1", "203.0.113.9", "198.51.100.7, 10.2.3.4"));
        assertEquals("10.2.3.4", forwardedFor("127.0.0.1", "unknown, 10.2.3.4"));
        assertEquals("10.0.0.9", forwardedFor("127.0.0.1", "10.0.0.9"));
        assertEquals("127.0.0.1", forwardedFor("127.0.0.1", "10.0.0.9/8"));
        assertEquals("127.0.0.1", forwardedFor("127.0.0.1", "proxy.example"));
    }

    @Test
    public void theStandardHeaderComesFirstAndPortsAreLeftOut() {
        assertEquals(
                "198.51.100.7",
                client(
                        "10.1.1.1",
                        Map.of(
                                "Forwarded",
                                List.of("for=203.0.113.9;proto=https, For=\"198.51.100.7:4711\""),
                                "X-Forwarded-For",
                                List.of("192.0.2.200"))));
        assertEquals("198.51.100.7", forwardedFor("10.1.1.1", "198.51.100.7:4711"));
        assertEquals(
                "2001:db8:1:2:0:0:0:0",
                client("fd00:0:0:0:0:0:0:1", Map.of("Forwarded", List.of("for=\"[2001:db8:1:2:3:4:5:6]:4711\""))));
    }

    @Test
    public void ofIpv6TheNetworkCounts() {
        assertEquals(forwardedFor("2001:db8:1:2:aaaa:0:0:1"), forwardedFor("2001:db8:1:2:bbbb:0:0:2"));
        assertEquals("2001:db8:1:3:0:0:0:0", forwardedFor("2001:db8:1:3:0:0:0:2"));
    }
}
