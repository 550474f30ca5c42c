package org.zhiyuan.station;

import java.time.LocalDate;

/**
 * A professional service qualification (专业服务从业资格), R22; {@code validFrom} is its first day, null if it was not stated, {@code validUntil}
 * its last one, null if it does not end.
 */
public record Qualification(String name, String issuer, String number, LocalDate validFrom, LocalDate validUntil) {}
