package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class LeftoversTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void onlyWhatAnEarlierRunSetAsideIsTakenAway() throws IOException {
        Path root = folder.getRoot().toPath();
        Path part = Files.createDirectories(root.resolve("cxf-tmp-12/deep")).resolve("cos1tmp");
        Files.writeString(part, "x");
        Files.writeString(root.resolve("cos77tmp"), "x");
        Files.writeString(root.resolve("other"), "x");
        assertEquals(0, new Leftovers(root).sweep(Instant.EPOCH));
        assertTrue(Files.exists(part));
        assertEquals(2, new Leftovers(root).sweep(Instant.now().plusSeconds(60)));
        assertFalse(Files.exists(root.resolve("cxf-tmp-12")));
        assertTrue(Files.exists(root.resolve("other")));
        assertEquals(0, new Leftovers(root.resolve("none")).sweep(Instant.now()));
    }
}
