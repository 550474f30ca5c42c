package org.zhiyuan.station.internal;

import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;

/** Shows whole personal data for a stated and logged purpose, R87. */
public final class Disclosures {

    private static final int LEAST_PURPOSE = 5;

    private final StationDesk desk;

    public Disclosures(StationDesk desk) {
        this.desk = desk;
    }

    static void check(Caller caller, String purpose) {
        caller.require(StationOperation.STATION_DISCLOSE);
        new Problems().text("purpose", purpose, 200)
                .check(purpose == null || purpose.strip().length() >= LEAST_PURPOSE, "purpose",
                        Text.format("请说明用途，至少%d个字", "must state the purpose in at least %d characters", LEAST_PURPOSE)).raise();
    }

    PersonalData disclose(Caller caller, StationId id, String purpose) {
        check(caller, purpose);
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_DISCLOSE, id, Seen.ANY);
            desk.log(caller, StationOperation.STATION_DISCLOSE, station, Map.of("purpose", purpose));
            StationApplication application = station.application();
            return new PersonalData(application.principal(), application.principalId(),
                    application.contact() == null ? null : application.contact().phone());
        });
    }
}
