package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Times;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.record.YearActivityService;

@Service
@Command(scope = "zhiyuan", name = "duty-list", description = "Lists what stations' years will come to (列出年度场次预测)")
public class DutyListCommand extends RegionalCommand {
    @Option(name = "--year", description = "This one if left out (年度)")
    @Completion(RoundYearCompleter.class)
    private Integer year;

    @Option(name = "--missing", description = "Only who will miss the duty (只列预计完不成)")
    private boolean missing;

    @Reference
    private YearActivityService duties;

    @Override
    void run(Console console) {
        int wanted = year == null ? Times.today(Times.clock()).getYear() : year;
        Page<YearActivityForecast> found = duties.forecasts(console.caller(), region(), wanted, missing, page());
        Table table = console.table(
                "工作站",
                "Station",
                "名称",
                "Name",
                "区划",
                "Region",
                "应完成",
                "Required",
                "已完成",
                "Held",
                "已安排",
                "Planned",
                "预计",
                "Expected");
        found.items()
                .forEach(each -> console.row(
                        table,
                        each.station(),
                        each.name(),
                        each.region(),
                        each.required(),
                        each.held(),
                        each.planned(),
                        each.expected()));
        console.print(table, found.next());
    }
}
