package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.Test;

public class IdsTest {

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), Times.ZONE);
    }

    @Test
    public void idsSortByTheirTimeOfBirth() {
        String earlier = Ids.next(at("2026-11-22T02:00:00.000Z"));
        String later = Ids.next(at("2026-11-22T02:00:00.001Z"));
        assertTrue(earlier.compareTo(later) < 0);
    }

    @Test
    public void idsOfOneMomentDiffer() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(Ids.check("id", Ids.next(at("2026-11-22T02:00:00Z"))));
        }
        assertEquals(1000, ids.size());
    }

    @Test
    public void otherFormsAreRefused() {
        for (String wrong :
                new String[] {null, "", "0".repeat(31), "0".repeat(33), "A" + "0".repeat(31), "../" + "0".repeat(29)}) {
            assertThrows(PlatformException.class, () -> Ids.check("id", wrong));
        }
    }
}
