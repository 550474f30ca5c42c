package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

public class RecentTest {

    private static final String ID = "1";

    private final Recent recent = new Recent(1000);

    @Test
    public void whatWasReadIsKept() {
        read("old");
        assertEquals(Optional.of("old"), recent.find(String.class, ID));
    }

    @Test
    public void whatIsBeingWrittenIsNotKept() {
        read("old");
        recent.begin(String.class, ID);
        assertEquals(Optional.empty(), recent.find(String.class, ID));
        read("old");
        assertEquals(Optional.empty(), recent.find(String.class, ID));
        recent.end(String.class, ID);
        read("new");
        assertEquals(Optional.of("new"), recent.find(String.class, ID));
    }

    @Test
    public void aReaderOvertakenByAWholeWriteKeepsNothing() {
        long stamp = recent.stamp(String.class, ID);
        recent.begin(String.class, ID);
        recent.end(String.class, ID);
        recent.keep(String.class, ID, stamp, "old", 3);
        assertEquals(Optional.empty(), recent.find(String.class, ID));
    }

    @Test
    public void aReaderThatStartsAmidAWriteAndEndsAfterItKeepsNothing() {
        recent.begin(String.class, ID);
        long stamp = recent.stamp(String.class, ID);
        recent.end(String.class, ID);
        recent.keep(String.class, ID, stamp, "old", 3);
        assertEquals(Optional.empty(), recent.find(String.class, ID));
    }

    @Test
    public void theLastOfTwoWritersEndsTheWriting() {
        recent.begin(String.class, ID);
        recent.begin(String.class, ID);
        recent.end(String.class, ID);
        read("between");
        assertEquals(Optional.empty(), recent.find(String.class, ID));
        recent.end(String.class, ID);
        read("new");
        assertEquals(Optional.of("new"), recent.find(String.class, ID));
    }

    @Test
    public void noMoreIsKeptThanAllowed() {
        for (int i = 0; i < 100; i++) {
            String id = Integer.toString(i);
            recent.keep(String.class, id, recent.stamp(String.class, id), "x", 100);
        }
        long kept = IntStream.range(0, 100)
                .filter(i -> recent.find(String.class, Integer.toString(i)).isPresent())
                .count();
        assertTrue(kept + " kept", kept <= 10);
    }

    private void read(String stored) {
        recent.keep(String.class, ID, recent.stamp(String.class, ID), stored, stored.length());
    }
}
