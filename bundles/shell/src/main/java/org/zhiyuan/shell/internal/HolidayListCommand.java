package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.deadline.HolidayService;

@Service
@Command(scope = "zhiyuan", name = "holiday-list", description = "Lists the years whose holidays are known (列出节假日安排), R93")
public class HolidayListCommand extends PlatformCommand {
    @Reference
    private HolidayService holidays;

    @Override
    void run(Console console) {
        ShellTable table = console.table("年度", "Year", "通知", "Notice", "放假", "Off", "调休上班", "Working weekends");
        holidays.list().forEach(notice -> console.row(table, notice.year(), notice.notice(), String.join(" ", notice.off().stream()
                .map(span -> span.from() + "…" + span.until()).toList()), String.join(" ", notice.working().stream().map(Object::toString)
                .toList())));
        console.print(table);
    }
}
