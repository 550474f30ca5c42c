package org.zhiyuan.station;

import java.time.LocalDate;

/** The title (中小企业志愿服务工作站称号), R34, R40: number, day, notice, and if it was revoked, when and why. */
public record Title(String number, LocalDate date, String notice, LocalDate revokedOn, String revocationReason) {

    public static Title granted(String number, LocalDate date, String notice) {
        return new Title(number, date, notice, null, null);
    }

    public Title revoked(LocalDate day, String reason) {
        return new Title(number, date, notice, day, reason);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(date) && (revokedOn == null || day.isBefore(revokedOn));
    }
}
