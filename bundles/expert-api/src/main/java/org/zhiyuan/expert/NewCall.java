package org.zhiyuan.expert;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * What a call says (招募公告), R47: true information on the service and its risks (志愿服务条例 art. 12), and the days it is open.
 *
 * @param information what is asked of experts, where and for how long; {@code risks} what may happen in the service
 */
public record NewCall(String title, String information, String risks, LocalDate opens, LocalDate closes) {

    public NewCall {
        new Problems()
                .text("title", title, 200)
                .text("information", information, 4000)
                .text("risks", risks, 4000)
                .require("opens", opens)
                .require("closes", closes)
                .check(
                        opens == null || closes == null || !closes.isBefore(opens),
                        "closes",
                        Text.of("不得早于起始日", "must not be before the first day"))
                .raise();
    }
}
