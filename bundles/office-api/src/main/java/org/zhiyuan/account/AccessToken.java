package org.zhiyuan.account;

import java.time.Instant;

/** A short-lived bearer token (访问令牌) and the moment it ends. */
public record AccessToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "AccessToken[until " + expiresAt + "]";
    }
}
