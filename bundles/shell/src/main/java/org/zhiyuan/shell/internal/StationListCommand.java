package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;

@Service
@Command(scope = "zhiyuan", name = "station-list", description = "Lists stations and applications (列出工作站及其申请)")
public class StationListCommand extends RegionalCommand {
    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.StationStages.class)
    private String stage;

    @Option(name = "--round", description = "Year of the round (年度)")
    @Completion(RoundYearCompleter.class)
    private Integer round;

    @Option(name = "--name", description = "Part of the name (名称中的字词)")
    private String name;

    @Reference
    private StationService stations;

    @Override
    void run(Console console) {
        StationQuery query = new StationQuery(region(), Codes.read("stage", StationStage.class, stage), round, name);
        Page<Station> found = stations.list(console.caller(), query, page());
        Table table =
                console.table("标识", "Id", "名称", "Name", "区划", "Region", "年度", "Round", "阶段", "Stage", "称号编号", "Title");
        found.items()
                .forEach(station -> console.row(
                        table,
                        station.id(),
                        station.application().name(),
                        station.region(),
                        station.round(),
                        station.stage(),
                        station.title() == null ? "" : station.title().number()));
        console.print(table, found.next());
    }
}
