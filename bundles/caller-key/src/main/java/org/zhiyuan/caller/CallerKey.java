package org.zhiyuan.caller;

/**
 * The key to callers (调用者身份的签发凭据): who has one can make a {@code Caller}. It lies in a bundle of its own, because the kernel's packages
 * are open to plugins and this one is not.
 */
public final class CallerKey {}
