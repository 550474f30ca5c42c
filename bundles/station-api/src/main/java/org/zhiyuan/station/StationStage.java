package org.zhiyuan.station;

import static org.zhiyuan.station.StationOperation.STATION_ASSESS;
import static org.zhiyuan.station.StationOperation.STATION_GRANT;
import static org.zhiyuan.station.StationOperation.STATION_REVIEW;
import static org.zhiyuan.station.StationOperation.STATION_REVOKE;
import static org.zhiyuan.station.StationOperation.STATION_SUBMIT;
import static org.zhiyuan.station.StationOperation.STATION_WITHDRAW;

import java.util.List;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a station stands (R96); 补正, 退出 are additions of ours, only revocation is in the handbook. */
public enum StationStage {
    /** 草稿. */
    DRAFT,
    /** 市级测评: submitted and frozen. */
    CITY_ASSESSMENT,
    /** 市级未推荐. */
    NOT_RECOMMENDED,
    /** 已推荐, waiting for the province. */
    RECOMMENDED,
    /** 补正: sent back by the province for a supplement. */
    SUPPLEMENT,
    /** 不通过. */
    REJECTED,
    /** 联合授予: approved by the province, waiting for both departments. */
    JOINT_GRANT,
    /** 已授予并公布. */
    TITLED,
    /** 撤销. */
    REVOKED,
    /** 退出. */
    WITHDRAWN;

    public static final Workflow<StationStage> WORKFLOW = new Workflow<>(Text.of("工作站", "station"), List.of(
            new Move<>(STATION_SUBMIT, DRAFT, CITY_ASSESSMENT),
            new Move<>(STATION_SUBMIT, SUPPLEMENT, CITY_ASSESSMENT),
            new Move<>(STATION_ASSESS, CITY_ASSESSMENT, RECOMMENDED),
            new Move<>(STATION_ASSESS, CITY_ASSESSMENT, NOT_RECOMMENDED),
            new Move<>(STATION_REVIEW, RECOMMENDED, JOINT_GRANT),
            new Move<>(STATION_REVIEW, RECOMMENDED, SUPPLEMENT),
            new Move<>(STATION_REVIEW, RECOMMENDED, REJECTED),
            new Move<>(STATION_GRANT, JOINT_GRANT, JOINT_GRANT),
            new Move<>(STATION_GRANT, JOINT_GRANT, TITLED),
            new Move<>(STATION_REVOKE, TITLED, REVOKED),
            new Move<>(STATION_WITHDRAW, DRAFT, WITHDRAWN),
            new Move<>(STATION_WITHDRAW, CITY_ASSESSMENT, WITHDRAWN),
            new Move<>(STATION_WITHDRAW, SUPPLEMENT, WITHDRAWN),
            new Move<>(STATION_WITHDRAW, TITLED, WITHDRAWN)));
}
