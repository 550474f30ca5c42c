package org.zhiyuan.shell.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.deadline.HolidayService;

/** R93. */
@Service
@Command(scope = "zhiyuan", name = "holiday-list", description = "Lists the holidays that are known (列出节假日安排)")
public class HolidayListCommand extends PlatformCommand {
    @Reference
    private HolidayService holidays;

    @Override
    void run(Console console) {
        Table table = console.table("年度", "Year", "通知", "Notice", "放假", "Off", "调休上班", "Working weekends");
        holidays.list()
                .forEach(notice -> console.row(
                        table,
                        notice.year(),
                        notice.notice(),
                        words(notice.off().stream().map(span -> Days.span(span.from(), span.until()))),
                        words(notice.working().stream())));
        console.print(table);
    }

    private static String words(Stream<?> days) {
        return days.map(Object::toString).collect(Collectors.joining(" "));
    }
}
