package org.zhiyuan.activity;

/** Who holds an activity (主办方): a station by its id, an agency by its division code, or the online centre ({@code online}). */
public record Host(HostKind kind, String id, String name) {}
