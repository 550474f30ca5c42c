package org.zhiyuan.runtime.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.ManualTimer;
import org.zhiyuan.runtime.internal.live.PluginRegistry;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

public class PluginDeskTest {

    private static final Plugin BROKEN = new Plugin("bundle", "x.jar", Text.of("x.jar", "x.jar"), "", "", null, PluginState.REFUSED,
            Text.of("坏", "broken"), Instant.EPOCH, 0, 0);

    private final PluginDesk desk = new PluginDesk(new PluginRegistry(Limits.standard(), new TestClock(), new ManualTimer(), (key, file) -> true),
            () -> List.of(BROKEN));

    @Test
    public void onlyWhoOperatesOrRunsTheProgrammeSeesThePlugins() {
        EnumSet<Role> may = EnumSet.of(Role.ADMINISTRATOR, Role.PROVINCE);
        for (Role role : Role.values()) {
            if (may.contains(role)) {
                assertEquals(List.of(BROKEN), desk.list(Callers.of(role)));
            } else {
                assertEquals(ErrorCode.DENIED, assertThrows(PlatformException.class, () -> desk.list(Callers.of(role))).code());
            }
        }
    }

    @Test
    public void onlyAdministratorsRelease() {
        for (Role role : Role.values()) {
            ErrorCode expected = role == Role.ADMINISTRATOR ? ErrorCode.NOT_FOUND : ErrorCode.DENIED;
            assertEquals(role.name(), expected,
                    assertThrows(PlatformException.class, () -> desk.release(Callers.of(role), "service-type", "nobody")).code());
        }
    }
}
