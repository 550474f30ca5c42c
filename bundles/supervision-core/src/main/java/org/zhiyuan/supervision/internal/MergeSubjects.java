package org.zhiyuan.supervision.internal;

import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.StationStore;

/** What can be merged: enterprises, experts and stations, each with its own kind only. */
public final class MergeSubjects {

    private final EnterpriseStore enterprises;
    private final ExpertStore experts;
    private final StationStore stations;

    public MergeSubjects(EnterpriseStore enterprises, ExpertStore experts, StationStore stations) {
        this.enterprises = enterprises;
        this.experts = experts;
        this.stations = stations;
    }

    /** Where the thing lies. @throws PlatformException NOT_FOUND, INVALID if the id is of the other kind */
    Region region(Caller caller, MergeKind kind, String field, String id) {
        Ids.check(field, id);
        Optional<Region> found = place(kind, id);
        for (MergeKind other : MergeKind.values()) {
            if (found.isEmpty() && other != kind && place(other, id).isPresent()) {
                throw PlatformException.invalid(
                        field,
                        Text.of(
                                "是" + other.label().zh() + "，不是" + kind.label().zh() + "，不同类不能合并",
                                "is of another kind (" + other.label().en() + ", not "
                                        + kind.label().en() + "); unlike kinds can't be merged"));
            }
        }
        return found.filter(region -> caller.sees(region, null))
                .orElseThrow(() -> PlatformException.notFound(kind.label(), id));
    }

    private Optional<Region> place(MergeKind kind, String id) {
        return switch (kind) {
            case ENTERPRISE -> enterprises.find(new EnterpriseId(id)).map(Enterprise::region);
            case EXPERT -> experts.find(new ExpertId(id)).map(Expert::region);
            case STATION -> stations.find(new StationId(id)).map(Station::region);
        };
    }
}
