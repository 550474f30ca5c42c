package org.zhiyuan.core;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Gives the same answer to the same request key, however often it comes (Idempotency-Key). */
@ProviderType
public interface Idempotency {

    /** What was answered: HTTP status, location or null, body. */
    record Answer(int status, String location, String body) {}

    /**
     * Runs the work once per caller and key, in one transaction with the stored answer, and returns that answer ever after.
     *
     * @param digest of the request; another digest under the same key is refused
     * @throws PlatformException CONFLICT if the key was used for another request
     */
    Answer once(Caller caller, String key, String digest, Supplier<Answer> work);
}
