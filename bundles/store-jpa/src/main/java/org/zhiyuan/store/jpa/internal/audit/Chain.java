package org.zhiyuan.store.jpa.internal.audit;

import org.zhiyuan.core.Sha256;

/** How an audit entry's hash follows from its content and the hash before it: SHA-256, in hex. */
final class Chain {

    static final String ROOT = "0".repeat(64);

    private Chain() {}

    static String link(String before, long sequence, long id, String content) {
        return Sha256.of(before + '\n' + sequence + '\n' + id + '\n' + content);
    }
}
