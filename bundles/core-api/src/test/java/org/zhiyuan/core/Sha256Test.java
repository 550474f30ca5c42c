package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.Test;

public class Sha256Test {

    @Test
    public void textsAreTakenInUtf8() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        assertEquals(Sha256.of("志愿".getBytes(StandardCharsets.UTF_8)), Sha256.of("志愿"));
    }

    @Test
    public void whatComesInPartsIsTheSame() {
        MessageDigest parts = Sha256.begin();
        parts.update((byte) 'a');
        parts.update(new byte[] {'b', 'c'});
        assertEquals(Sha256.of("abc"), Sha256.end(parts));
    }
}
