package org.zhiyuan.station;

/** What opening a year's assessment found (年度考核启动): titled stations, and how many of them lack activities (R43). */
public record YearOpening(int year, int stations, int lacking) {}
