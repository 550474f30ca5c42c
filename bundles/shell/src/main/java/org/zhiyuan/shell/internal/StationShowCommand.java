package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.station.ExternalEntries;
import org.zhiyuan.station.ExternalEntry;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;

@Service
@Command(scope = "zhiyuan", name = "station-show", description = "Shows one station (显示工作站)")
public class StationShowCommand extends PlatformCommand {
    @Argument(name = "id", description = "The station's id (工作站标识)", required = true)
    @Completion(StationIdCompleter.class)
    private String id;

    @Reference
    private StationService stations;

    @Override
    void run(Console console) {
        Station station = stations.get(console.caller(), new StationId(id));
        console.line("名称", "Name", station.application().name());
        console.line("统一社会信用代码", "Credit code", station.application().creditCode());
        console.line("区划", "Region", station.region());
        console.line("年度", "Round", station.round());
        console.line("阶段", "Stage", station.stage());
        console.line("版本", "Version", station.version());
        Title title = station.title();
        if (title != null) {
            console.line("称号", "Title", title.number(), title.date(), title.notice());
            console.line("撤销", "Revoked", title.revokedOn(), title.revocationReason());
        }
        if (station.proposal() != null) {
            console.line(
                    "待复核",
                    "Waits for a second person",
                    station.proposal().act(),
                    station.proposal().decision());
        }
        ExternalEntries registration = station.award().registration();
        entry(console, "省公共服务平台", "Provincial platform", registration.platform());
        entry(console, "全国系统", "National system", registration.national());
        entry(console, "入库", "Admission", registration.admission());
        station.award()
                .years()
                .forEach(year -> console.line(
                        year.year() + "年度考核",
                        "Year " + year.year(),
                        year.result(),
                        year.done() + "/" + year.required()));
        station.grants()
                .forEach(grant -> console.line(
                        grant.department().label().zh(),
                        grant.department().label().en(),
                        grant.document(),
                        grant.date()));
        Histories.verdict(console, station.verdict());
        Histories.steps(console, station.history(), StationStage.class);
    }

    private static void entry(Console console, String zh, String en, ExternalEntry entry) {
        if (entry != null) {
            console.line(zh, en, entry.number(), entry.date(), entry.state());
        }
    }
}
