package org.zhiyuan.station.internal;

import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.DepartmentOpinion;
import org.zhiyuan.station.Examination;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.FiledCities;

/**
 * The joint recommendation of city agency and local department (会同推荐), R27. Both have to speak before the application moves, so that two
 * persons stand behind a refusal too (R94); it is recommended only if both want it.
 */
public final class Recommendations {

    private final StationDesk desk;
    private final FiledCities filed;

    public Recommendations(StationDesk desk, FiledCities filed) {
        this.desk = desk;
        this.filed = filed;
    }

    Station giveOpinion(Caller caller, StationId id, ExpectedVersion seen, boolean consents, String document, String opinion) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_GIVE_OPINION, id, seen);
            if (caller.region().isProvince()) {
                throw PlatformException.denied(Text.of("须由本地区（市、县）中小企业主管部门出具意见（R27）",
                        "the opinion is the local department's, of the city or the county (R27)"));
            }
            filed.require(station.region());
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_GIVE_OPINION, station.stage(), StationStage.CITY_ASSESSMENT);
            if (station.examination().opinion() != null) {
                throw PlatformException.conflict(Text.of("主管部门已出具意见", "the department has given its opinion already"));
            }
            if (station.assessment() != null && station.assessment().by().equals(caller.account())) {
                throw PlatformException.denied(Text.of("测评人不得代主管部门出具意见（R94）", "who assessed can't speak for the department (R94)"));
            }
            DepartmentOpinion given = new DepartmentOpinion(consents, document, opinion, caller.region(), caller.account(),
                    desk.clock().instant());
            Station heard = station.with(station.examination().with(given));
            return desk.move(caller, StationOperation.STATION_GIVE_OPINION, heard, next(heard.examination()), opinion,
                    Map.of("document", document, "consents", String.valueOf(consents)));
        });
    }

    /** Where the application goes now that one of the two has spoken. */
    static StationStage next(Examination examination) {
        if (examination.assessment() == null || examination.opinion() == null) {
            return StationStage.CITY_ASSESSMENT;
        }
        return examination.assessment().content().recommended() && examination.opinion().consents() ? StationStage.RECOMMENDED
                : StationStage.NOT_RECOMMENDED;
    }
}
