package org.zhiyuan.station;

import static org.zhiyuan.station.StationOperation.STATION_ADMIT;
import static org.zhiyuan.station.StationOperation.STATION_ASSESS;
import static org.zhiyuan.station.StationOperation.STATION_ASSESS_YEAR;
import static org.zhiyuan.station.StationOperation.STATION_GIVE_OPINION;
import static org.zhiyuan.station.StationOperation.STATION_GRANT;
import static org.zhiyuan.station.StationOperation.STATION_LAPSE;
import static org.zhiyuan.station.StationOperation.STATION_RECHECK_YEAR;
import static org.zhiyuan.station.StationOperation.STATION_REGISTER_ON_PLATFORM;
import static org.zhiyuan.station.StationOperation.STATION_REVIEW;
import static org.zhiyuan.station.StationOperation.STATION_REVOKE;
import static org.zhiyuan.station.StationOperation.STATION_SEND_BACK;
import static org.zhiyuan.station.StationOperation.STATION_SUBMIT;
import static org.zhiyuan.station.StationOperation.STATION_WITHDRAW;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a station stands (R96); 补正, 逾期失效, 整改, 退出 are additions of ours, only revocation is in the handbook. */
public enum StationStage implements Labelled {
    /** 草稿. */
    DRAFT("草稿", "draft"),
    /** 市级测评: submitted and frozen; the city agency and the local department speak. */
    CITY_ASSESSMENT("市级测评", "city assessment"),
    /** 市级未推荐. */
    NOT_RECOMMENDED("市级未推荐", "not recommended"),
    /** 已推荐 by both, under the province's review (省级审核); again once a department has refused its grant. */
    RECOMMENDED("已推荐", "recommended"),
    /** 补正: sent back by the city or the province for a supplement. */
    SUPPLEMENT("补正", "supplement"),
    /** 逾期未补正，失效. */
    LAPSED("逾期失效", "lapsed"),
    /** 不通过. */
    REJECTED("不通过", "rejected"),
    /** 联合授予: approved by the province, before both departments, each of which grants or refuses; in the objection period (公示) if any. */
    JOINT_GRANT("联合授予", "joint grant"),
    /** 已授予并公布. */
    TITLED("已授予", "titled"),
    /** 平台、全国系统注册. */
    REGISTERED("已注册", "registered"),
    /** 在库. */
    ADMITTED("在库", "admitted"),
    /** 整改 after a yearly assessment (年度考核); the title holds. */
    RECTIFICATION("整改", "rectification"),
    /** 撤销. */
    REVOKED("已撤销", "revoked"),
    /** 退出. */
    WITHDRAWN("已退出", "withdrawn");

    public static final Workflow<StationStage> WORKFLOW = new Workflow<>(
            Text.of("工作站", "station"),
            List.of(
                    new Move<>(STATION_SUBMIT, DRAFT, CITY_ASSESSMENT),
                    new Move<>(STATION_SUBMIT, SUPPLEMENT, CITY_ASSESSMENT),
                    new Move<>(STATION_ASSESS, CITY_ASSESSMENT, CITY_ASSESSMENT),
                    new Move<>(STATION_ASSESS, CITY_ASSESSMENT, RECOMMENDED),
                    new Move<>(STATION_ASSESS, CITY_ASSESSMENT, NOT_RECOMMENDED),
                    new Move<>(STATION_GIVE_OPINION, CITY_ASSESSMENT, CITY_ASSESSMENT),
                    new Move<>(STATION_GIVE_OPINION, CITY_ASSESSMENT, RECOMMENDED),
                    new Move<>(STATION_GIVE_OPINION, CITY_ASSESSMENT, NOT_RECOMMENDED),
                    new Move<>(STATION_SEND_BACK, CITY_ASSESSMENT, SUPPLEMENT),
                    new Move<>(STATION_LAPSE, SUPPLEMENT, LAPSED),
                    new Move<>(STATION_REVIEW, RECOMMENDED, JOINT_GRANT),
                    new Move<>(STATION_REVIEW, RECOMMENDED, SUPPLEMENT),
                    new Move<>(STATION_REVIEW, RECOMMENDED, REJECTED),
                    new Move<>(STATION_REVIEW, JOINT_GRANT, SUPPLEMENT),
                    new Move<>(STATION_REVIEW, JOINT_GRANT, REJECTED),
                    new Move<>(STATION_GRANT, JOINT_GRANT, JOINT_GRANT),
                    new Move<>(STATION_GRANT, JOINT_GRANT, TITLED),
                    new Move<>(STATION_GRANT, JOINT_GRANT, RECOMMENDED),
                    new Move<>(STATION_REGISTER_ON_PLATFORM, TITLED, REGISTERED),
                    new Move<>(STATION_ADMIT, REGISTERED, ADMITTED),
                    new Move<>(STATION_ASSESS_YEAR, TITLED, RECTIFICATION),
                    new Move<>(STATION_ASSESS_YEAR, REGISTERED, RECTIFICATION),
                    new Move<>(STATION_ASSESS_YEAR, ADMITTED, RECTIFICATION),
                    new Move<>(STATION_RECHECK_YEAR, RECTIFICATION, TITLED),
                    new Move<>(STATION_RECHECK_YEAR, RECTIFICATION, REGISTERED),
                    new Move<>(STATION_RECHECK_YEAR, RECTIFICATION, ADMITTED),
                    new Move<>(STATION_RECHECK_YEAR, RECTIFICATION, REVOKED),
                    new Move<>(STATION_REVOKE, TITLED, REVOKED),
                    new Move<>(STATION_REVOKE, REGISTERED, REVOKED),
                    new Move<>(STATION_REVOKE, ADMITTED, REVOKED),
                    new Move<>(STATION_REVOKE, RECTIFICATION, REVOKED),
                    new Move<>(STATION_WITHDRAW, DRAFT, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, CITY_ASSESSMENT, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, RECOMMENDED, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, SUPPLEMENT, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, JOINT_GRANT, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, TITLED, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, REGISTERED, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, ADMITTED, WITHDRAWN),
                    new Move<>(STATION_WITHDRAW, RECTIFICATION, WITHDRAWN)));

    private final Text label;

    StationStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The title is valid. */
    public boolean holdsTitle() {
        return this == TITLED || this == REGISTERED || this == ADMITTED || this == RECTIFICATION;
    }

    /** At an end: the institution may apply anew. */
    public boolean ended() {
        return this == NOT_RECOMMENDED || this == LAPSED || this == REJECTED || this == REVOKED || this == WITHDRAWN;
    }
}
