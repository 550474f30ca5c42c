package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

public class StatusesTest {

    @Test
    public void f3_noRoomIs507AndLaterThanAnAbsence() {
        PlatformException full = PlatformException.full(null);
        PlatformException away = PlatformException.unavailable(Text.of("不在", "away"));
        assertEquals(507, Statuses.of(full, true));
        assertEquals("30", Statuses.retryAfter(full));
        assertEquals(503, Statuses.of(away, true));
        assertEquals("2", Statuses.retryAfter(away));
    }

    @Test
    public void whoIsNotKnownIsAskedToSignIn() {
        PlatformException denied = PlatformException.denied(Text.of("无权", "denied"));
        assertEquals(401, Statuses.of(denied, false));
        assertEquals(403, Statuses.of(denied, true));
    }
}
