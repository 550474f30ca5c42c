package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import org.junit.Test;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.body.FieldKeys;

public class KeyCheckTest {

    @Test
    public void onlyTheKeyOfTheFirstStartIsTaken() throws Exception {
        TestDatabase database = TestDatabase.derby();
        new KeyCheck(database.units(), cipher(1)).check();
        assertEquals(1, database.count("key_check"));
        new KeyCheck(database.units(), cipher(1)).check();
        assertThrows(IllegalStateException.class, () -> new KeyCheck(database.units(), cipher(2)).check());
    }

    private static FieldCipher cipher(int fill) {
        byte[] key = new byte[64];
        Arrays.fill(key, (byte) fill);
        return new FieldCipher(new FieldKeys(key));
    }
}
