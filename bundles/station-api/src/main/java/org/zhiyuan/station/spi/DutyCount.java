package org.zhiyuan.station.spi;

/** Activities a station has held with feedback, and how many the year asks for (已完成场次、应完成场次), R43, R103. */
public record DutyCount(int done, int required) {
}
