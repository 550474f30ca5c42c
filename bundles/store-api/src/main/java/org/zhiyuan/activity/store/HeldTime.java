package org.zhiyuan.activity.store;

/** How much of an expert's time is held (已占用时间): minutes, in quarter hours, and by how many activities. */
public record HeldTime(int minutes, int activities) {}
