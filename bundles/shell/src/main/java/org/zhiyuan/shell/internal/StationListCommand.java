package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Page;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;

@Service
@Command(scope = "zhiyuan", name = "station-list", description = "Lists stations and applications (列出工作站及其申请)")
public class StationListCommand extends PagedCommand {
    @Option(name = "--region", description = "Division code, such as 130100 (行政区划代码)")
    @Completion(RegionCompleter.class)
    private String region;

    @Option(name = "--stage", description = "Stage (阶段)")
    private StationStage stage;

    @Option(name = "--round", description = "Year of the round (年度)")
    private Integer round;

    @Option(name = "--name", description = "Part of the name (名称中的字词)")
    private String name;

    @Reference
    private StationService stations;

    @Override
    void run(Console console) {
        Page<Station> found = stations.list(console.caller(), new StationQuery(region(region), stage, round, name), page());
        ShellTable table = console.table("标识", "Id", "名称", "Name", "区划", "Region", "年度", "Round", "阶段", "Stage", "称号编号", "Title");
        found.items().forEach(station -> console.row(table, station.id(), station.application().name(), station.region(), station.round(),
                station.stage(), station.title() == null ? "" : station.title().number()));
        console.print(table);
        console.more(found.next());
    }
}
