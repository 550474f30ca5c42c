package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Hashtable;
import java.util.Map;
import org.junit.Test;

public class RequestLimitsTest {

    private static RequestLimits of(String... settings) throws RequestLimits.Wrong {
        Hashtable<String, Object> table = new Hashtable<>();
        for (int i = 0; i < settings.length; i += 2) {
            table.put(settings[i], settings[i + 1]);
        }
        return RequestLimits.of(table);
    }

    @Test
    public void whatIsNotSetIsAsDelivered() throws RequestLimits.Wrong {
        assertEquals(RequestLimits.DEFAULT, RequestLimits.of(null));
        assertEquals(RequestLimits.DEFAULT, of("proxies.trusted", " "));
        RequestLimits limits =
                of("requests.total", "60", "requests.per.address", " 60 ", "requests.slow", "60", "rate.least", "1");
        assertEquals(60, limits.requests());
        assertEquals(60, limits.perAddress());
        assertEquals(1, limits.rate());
    }

    @Test
    public void aWrongSettingIsNamed() {
        Map.of(
                        "requests.total",
                        "0",
                        "requests.per.address",
                        "193",
                        "requests.slow",
                        "193",
                        "rate.least",
                        "soon",
                        "rate.grace",
                        "-1",
                        "connections.total",
                        "1000001",
                        "head.seconds",
                        "1.5",
                        "proxies.trusted",
                        "10.0.0.0/33")
                .forEach((name, value) -> {
                    RequestLimits.Wrong wrong = assertThrows(name, RequestLimits.Wrong.class, () -> of(name, value));
                    assertEquals(name, wrong.setting());
                    assertTrue(wrong.getMessage(), wrong.getMessage().startsWith("must"));
                });
        assertThrows("no name is looked up", RequestLimits.Wrong.class, () -> of("proxies.trusted", "proxy.example"));
    }
}
