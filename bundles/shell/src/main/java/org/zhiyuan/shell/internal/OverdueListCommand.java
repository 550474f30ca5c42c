package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.OverdueFeedback;
import org.zhiyuan.duty.OverdueService;
import org.zhiyuan.station.StationId;

@Service
@Command(scope = "zhiyuan", name = "debt-list", description = "Lists what stations owe: reports, or demands (列出工作站欠账)")
public class OverdueListCommand extends RegionalCommand {
    @Option(name = "--station", description = "Only the reports this station owes (只列该站的成效反馈)")
    @Completion(StationIdCompleter.class)
    private String station;

    @Option(name = "--collection", description = "Stations that have long collected no demand (只列久未搜集需求的站)")
    private boolean collection;

    @Reference
    private OverdueService overdue;

    @Override
    void run(Console console) {
        if (collection) {
            collection(console);
        } else {
            feedback(console);
        }
    }

    /** R39. */
    private void feedback(Console console) {
        StationId wanted = station == null ? null : new StationId(station);
        Page<OverdueFeedback> found = overdue.feedback(console.caller(), region(), wanted, page());
        Table table = console.table(
                "活动",
                "Activity",
                "名称",
                "Title",
                "主办方",
                "Host",
                "区划",
                "Region",
                "结束",
                "Ended",
                "应反馈",
                "Due",
                "已逾期",
                "Overdue");
        found.items()
                .forEach(overdue -> console.row(
                        table,
                        overdue.activity(),
                        overdue.title(),
                        overdue.host(),
                        overdue.region(),
                        overdue.ended(),
                        overdue.due(),
                        overdue.overdue()));
        console.print(table, found.next());
    }

    /** R42. */
    private void collection(Console console) {
        Page<CollectionReminder> found = overdue.reminders(console.caller(), region(), page());
        Table table = console.table(
                "工作站", "Station", "名称", "Name", "区划", "Region", "最近搜集", "Last collected", "应不早于", "Wanted since");
        found.items()
                .forEach(each ->
                        console.row(table, each.station(), each.name(), each.region(), each.last(), each.since()));
        console.print(table, found.next());
    }
}
