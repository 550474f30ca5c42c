package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.Test;

public class LimitsTest {

    @Test
    public void propertiesSayOtherwise() {
        Limits limits = Limits.from(Map.of("zhiyuan.plugin.call", "500", "zhiyuan.plugin.threads", "2")::get);
        assertEquals(Duration.ofMillis(500), limits.call());
        assertEquals(2, limits.threads());
        assertEquals(Limits.standard().visit(), limits.visit());
    }

    @Test
    public void whatIsNoNumberChangesNothing() {
        for (String bad : new String[] {"0", "-1", "many", "", "99999999999"}) {
            assertEquals(bad, Limits.standard(), Limits.from(Map.of("zhiyuan.plugin.queue", bad)::get));
        }
    }
}
