package org.zhiyuan.account;

import java.util.Optional;
import org.zhiyuan.core.Caller;

/** Tells who somebody is. */
public interface AccountService {

    /** The caller behind name and password; empty if they don't fit, whatever the reason. Slows down guessing. */
    Optional<Caller> signIn(String name, String password);

    /** The caller behind a bearer token; empty if it is not ours, has ended, or its account was disabled. */
    Optional<Caller> resolve(String token);

    /** A bearer token for a signed-in caller. */
    AccessToken issueToken(Caller caller);
}
