package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class TrafficTest {
    private final List<String> cut = new ArrayList<>();
    private long now;
    private final Traffic traffic = new Traffic(() -> now);

    private Exchange enter(String client, String name) {
        return traffic.enter(client, () -> cut.add(name));
    }

    private void limit(int requests, int perAddress, int slow) {
        traffic.limit(new RequestLimits(requests, perAddress, slow, 1024, 5, 10, 10, List.of()));
    }

    private void pass(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    @Test
    public void thereIsRoomUpToEachBound() {
        limit(3, 2, 2);
        Exchange first = enter("a", "1");
        assertNotNull(enter("a", "2"));
        assertNull("of one address", enter("a", "3"));
        assertNotNull(enter("b", "4"));
        assertNull("in total", enter("c", "5"));
        traffic.leave(first);
        traffic.leave(first);
        assertEquals(2, traffic.working());
        assertNotNull(enter("a", "6"));
        assertNull(enter("c", "7"));
        assertEquals(3, traffic.refused());
        assertEquals(List.of(), cut);
    }

    @Test
    public void whoIsSlowestMakesRoomForWhoIsNot() {
        limit(3, 2, 2);
        Exchange slow = enter("a", "slow");
        Exchange quicker = enter("a", "quicker");
        slow.waits(now);
        quicker.waits(now);
        pass(19);
        assertNull("not noticeable yet", enter("a", "early"));
        pass(1);
        quicker.moved(now, 5000);
        quicker.waits(now);
        assertNotNull(enter("a", "next"));
        assertEquals(List.of("slow"), cut);
        assertTrue(slow.isGone());
        assertFalse(quicker.isGone());
        traffic.leave(slow);
        assertEquals("what was cut is not given back twice", 2, traffic.working());
        enter("b", "b");
        assertNotNull(enter("c", "c"));
        assertEquals(List.of("slow", "quicker"), cut);
    }

    @Test
    public void whoStaysBelowTheLeastRateIsCutAfterTheGrace() {
        limit(3, 3, 3);
        Exchange trickle = enter("a", "trickle");
        Exchange steady = enter("a", "steady");
        Exchange worker = enter("a", "worker");
        for (int second = 0; second < 5; second++) {
            trickle.waits(now);
            steady.waits(now);
            traffic.sweep();
            assertEquals(List.of(), cut);
            pass(1000);
            trickle.moved(now, 1);
            steady.moved(now, 1024);
        }
        trickle.waits(now);
        steady.waits(now);
        traffic.sweep();
        assertEquals(List.of("trickle"), cut);
        pass(60_000);
        assertFalse("who is worked for waits for nobody", worker.isWaiting());
        traffic.sweep();
        assertEquals(List.of("trickle", "steady"), cut);
        assertEquals(2, traffic.cut());
    }

    @Test
    public void ofThoseThatAreTooManyToWaitForTheSlowestGo() {
        limit(9, 9, 2);
        List<Exchange> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Exchange each = enter("a", "e" + i);
            each.waits(now);
            all.add(each);
        }
        pass(249);
        traffic.sweep();
        assertEquals(List.of(), cut);
        pass(1);
        all.get(1).moved(now, 100);
        all.get(1).waits(now);
        all.get(2).moved(now, 10);
        all.get(2).waits(now);
        traffic.sweep();
        assertEquals(List.of("e0", "e3"), cut);
    }
}
