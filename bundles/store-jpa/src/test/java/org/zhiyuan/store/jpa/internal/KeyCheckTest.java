package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.body.FieldKeys;

public class KeyCheckTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private TestDatabase database;
    private Path key;

    @Before
    public void open() throws Exception {
        database = TestDatabase.derby();
        key = folder.getRoot().toPath().resolve("keys/field.key");
    }

    @Test
    public void theFirstStartSealsTheDatabaseAndKeepsTheKey() throws Exception {
        check();
        assertEquals(1, database.count("key_check"));
        assertTrue(Files.exists(key));
        check();
        assertEquals(1, database.count("key_check"));
    }

    @Test
    public void aStartThatWasKilledBetweenSealAndNameGoesOn() throws Exception {
        FieldKeys keys = load();
        new KeyCheck(database.units(), new FieldCipher(keys), keys).check();
        Files.move(key, key.resolveSibling("field.key.new"));
        check();
        assertTrue(Files.exists(key));
    }

    @Test
    public void aLostKeyIsNeverMadeAnew() throws Exception {
        check();
        Files.delete(key);
        assertTrue(refusal().startsWith("keys/field.key is missing"));
        assertTrue("and the next start says the same", refusal().startsWith("keys/field.key is missing"));
        assertFalse(Files.exists(key));
        assertFalse(Files.exists(key.resolveSibling("field.key.new")));
    }

    @Test
    public void theKeyOfAnotherDatabaseIsRefused() throws Exception {
        check();
        byte[] other = new byte[64];
        Files.write(key, other);
        assertTrue(refusal().startsWith("keys/field.key is not the key"));
        assertEquals(64, Files.size(key));
    }

    @Test
    public void anEmptyDatabaseBesideAKeyIsRefused() throws Exception {
        check();
        database.execute("DELETE FROM key_check");
        assertTrue(refusal().contains("the database is empty"));
        assertEquals(0, database.count("key_check"));
    }

    private FieldKeys load() throws Exception {
        return FieldKeys.load(new StateFolder(folder.getRoot().toPath()));
    }

    private void check() throws Exception {
        FieldKeys keys = load();
        new KeyCheck(database.units(), new FieldCipher(keys), keys).check();
    }

    private String refusal() {
        return assertThrows(UnfitState.class, this::check).getMessage();
    }
}
