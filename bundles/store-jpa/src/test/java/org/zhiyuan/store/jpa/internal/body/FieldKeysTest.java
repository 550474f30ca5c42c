package org.zhiyuan.store.jpa.internal.body;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

public class FieldKeysTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private StateFolder state;
    private Path file;

    @Before
    public void make() {
        state = new StateFolder(folder.getRoot().toPath());
        file = state.path().resolve("keys/field.key");
    }

    @Test
    public void aFirstStartThatIsBrokenOffGoesOnWithTheSameDraft() throws Exception {
        FieldKeys made = FieldKeys.load(state);
        assertTrue(made.isDraft());
        assertFalse(Files.exists(file));
        FieldKeys again = FieldKeys.load(state);
        assertTrue(again.isDraft());
        assertArrayEquals(made.encryption(), again.encryption());
        assertFalse(Arrays.equals(made.encryption(), made.index()));
    }

    @Test
    public void keptKeysHaveTheirNameAndAreTheirOwnersOnly() throws Exception {
        FieldKeys made = FieldKeys.load(state);
        made.keep();
        assertEquals(64, Files.size(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        FieldKeys later = FieldKeys.load(state);
        assertFalse(later.isDraft());
        assertArrayEquals(made.index(), later.index());
    }

    @Test
    public void aKeyThatWasCutIsRefusedAndLeftAsItIs() throws Exception {
        for (int length : new int[] {0, 63, 65}) {
            Files.write(state.folder("keys").resolve("field.key"), new byte[length]);
            String said =
                    assertThrows(UnfitState.class, () -> FieldKeys.load(state)).getMessage();
            assertTrue(said, said.contains("keys/field.key is damaged") && said.contains(String.valueOf(length)));
            assertEquals(length, Files.size(file));
        }
    }

    @Test
    public void aKeyThatCantBeReadIsRefused() throws Exception {
        Files.createDirectories(file.resolve("in the way"));
        String said =
                assertThrows(UnfitState.class, () -> FieldKeys.load(state)).getMessage();
        assertTrue(said, said.contains("keys/field.key can't be read"));
    }
}
