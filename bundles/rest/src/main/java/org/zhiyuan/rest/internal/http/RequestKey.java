package org.zhiyuan.rest.internal.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.zhiyuan.core.Sha256;

/**
 * The {@code Idempotency-Key} of a request.
 *
 * @param digest of the request's bytes, where no description says what its inputs are; else null
 */
record RequestKey(String key, String digest) {

    static RequestKey of(String key, String method, String path, byte[] body) {
        MessageDigest digest = Sha256.begin();
        digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(body);
        return new RequestKey(key, Sha256.end(digest));
    }
}
