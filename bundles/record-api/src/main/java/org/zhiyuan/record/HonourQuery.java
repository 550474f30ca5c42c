package org.zhiyuan.record;

/** Which honours are wanted; null means any. */
public record HonourQuery(String recipient, HonourKind kind, Integer year) {}
