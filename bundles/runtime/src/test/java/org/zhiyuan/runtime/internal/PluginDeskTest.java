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
import org.zhiyuan.plugin.PluginDiagnosis;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.ManualTimer;
import org.zhiyuan.runtime.internal.live.PluginRegistry;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.wall.Wall;

public class PluginDeskTest {

    private static final Plugin BROKEN = new Plugin(
            "bundle",
            "x.jar",
            Text.of("x.jar", "x.jar"),
            "",
            "",
            null,
            PluginState.REFUSED,
            Text.of("坏", "broken"),
            Instant.EPOCH,
            0,
            0);

    private final PluginDesk desk = new PluginDesk(
            new PluginRegistry(Limits.standard(), new TestClock(), new ManualTimer(), (key, file) -> true),
            () -> List.of(BROKEN),
            new Behaviour());

    private static final class Behaviour implements PluginDesk.Behaviour {

        @Override
        public Wall.OwnThreads threads(String bundle) {
            return new Wall.OwnThreads(7, bundle, 3, 1200);
        }

        @Override
        public List<String> refusals(String bundle) {
            return List.of("end the process");
        }

        @Override
        public String bundleOf(String file) {
            return null;
        }

        @Override
        public boolean release(String file) {
            return file.equals("x.jar");
        }
    }

    @Test
    public void aPluginIsExplainedByItsNameOrItsFile() {
        PluginDiagnosis found =
                desk.diagnose(Callers.of(Role.ADMINISTRATOR), "x.jar").get(0);
        assertEquals(BROKEN, found.plugin());
        assertEquals(3, found.threads());
        assertEquals(List.of("end the process"), found.refusals());
        assertEquals(
                "mend it as the reason says, and drop it again", found.advice().en());
        assertEquals(
                found, desk.diagnose(Callers.of(Role.PROVINCE), "bundle/x.jar").get(0));
        assertEquals(
                ErrorCode.NOT_FOUND,
                assertThrows(PlatformException.class, () -> desk.diagnose(Callers.of(Role.PROVINCE), "y.jar"))
                        .code());
        assertEquals(
                ErrorCode.DENIED,
                assertThrows(PlatformException.class, () -> desk.diagnose(Callers.of(Role.CITY), "x.jar"))
                        .code());
    }

    @Test
    public void aFileThatWasLeftOutIsLetInAgain() {
        assertEquals(BROKEN, desk.release(Callers.of(Role.ADMINISTRATOR), "bundle", "x.jar"));
    }

    @Test
    public void onlyWhoOperatesOrRunsTheProgrammeSeesThePlugins() {
        EnumSet<Role> may = EnumSet.of(Role.ADMINISTRATOR, Role.PROVINCE);
        for (Role role : Role.values()) {
            if (may.contains(role)) {
                assertEquals(List.of(BROKEN), desk.list(Callers.of(role)));
            } else {
                assertEquals(
                        ErrorCode.DENIED,
                        assertThrows(PlatformException.class, () -> desk.list(Callers.of(role)))
                                .code());
            }
        }
    }

    @Test
    public void onlyAdministratorsRelease() {
        for (Role role : Role.values()) {
            ErrorCode expected = role == Role.ADMINISTRATOR ? ErrorCode.NOT_FOUND : ErrorCode.DENIED;
            assertEquals(
                    role.name(),
                    expected,
                    assertThrows(
                                    PlatformException.class,
                                    () -> desk.release(Callers.of(role), "service-type", "nobody"))
                            .code());
        }
    }
}
