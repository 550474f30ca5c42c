package org.zhiyuan.activity;

import java.time.Instant;

/** An enterprise's place in an activity. */
public record EnterpriseSeat(EnterpriseId enterprise, String name, Instant signedUpAt) {}
