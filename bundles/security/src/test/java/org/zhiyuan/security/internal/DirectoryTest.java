package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

/** The accounts that other nouns look up, R10. */
public class DirectoryTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void r10_anAccountIsFoundWithItsRoleAlsoWhileItIsClosed() {
        Platform platform = new Platform(folder.getRoot().toPath());
        Directory directory = new Directory(platform.store, platform.units);
        AccountId station = platform.make("station.a", Role.STATION, "130102");
        assertEquals(Role.STATION, directory.find(station).orElseThrow().role());
        platform.accounts.setEnabled(Callers.administrator(), station, ExpectedVersion.ANY, false);
        assertFalse(directory.find(station).orElseThrow().enabled());
        assertEquals(Optional.empty(), directory.find(new AccountId("f".repeat(32))));
    }
}
