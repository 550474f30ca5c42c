package org.zhiyuan.store.jpa.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How an audit entry's hash follows from its content and the hash before it: SHA-256, in hex. */
final class Chain {

    static final String ROOT = "0".repeat(64);

    private Chain() {
    }

    static String link(String before, long sequence, long id, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = before + '\n' + sequence + '\n' + id + '\n' + content;
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
