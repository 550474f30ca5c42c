package org.zhiyuan.itests;

/**
 * Marks what takes long and only the profile {@code long} runs: hangs that are waited for, kills, restarts; a shorter test of its kind runs
 * always.
 */
public interface LongRun {}
