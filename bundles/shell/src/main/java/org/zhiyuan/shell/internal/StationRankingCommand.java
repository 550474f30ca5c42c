package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.station.Rank;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationService;

@Service
@Command(scope = "zhiyuan", name = "station-ranking", description = "Ranks a round's assessed applications (当年申请排序)")
public class StationRankingCommand extends PagedCommand {
    @Argument(name = "year", description = "Year of the round (年度)", required = true)
    @Completion(RoundYearCompleter.class)
    private int year;

    @Reference
    private StationService stations;

    @Override
    void run(Console console) {
        Page<Station> found = stations.ranking(console.caller(), year, page());
        Table table = console.table(
                "符合条件",
                "Eligible",
                "优先",
                "Priority",
                "得分",
                "Score",
                "名称",
                "Name",
                "区划",
                "Region",
                "阶段",
                "Stage",
                "标识",
                "Id");
        found.items().forEach(station -> {
            Rank rank = station.rank().orElseThrow();
            console.row(
                    table,
                    rank.eligible(),
                    rank.priority(),
                    rank.score() / 100.0,
                    station.application().name(),
                    station.region(),
                    station.stage(),
                    station.id());
        });
        console.print(table, found.next());
    }
}
