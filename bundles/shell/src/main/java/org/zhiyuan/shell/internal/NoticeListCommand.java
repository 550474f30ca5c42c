package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.NoticeService;

@Service
@Command(scope = "zhiyuan", name = "notice-list", description = "Lists public notices (列出公告)")
public class NoticeListCommand extends RegionalCommand {
    @Option(name = "--kind", description = "What it is about (类别)")
    @Completion(CodeCompleter.NoticeKinds.class)
    private String kind;

    @Reference
    private NoticeService notices;

    @Override
    void run(Console console) {
        Page<Notice> found =
                notices.list(new NoticeQuery(region(), Codes.read("kind", NoticeKind.class, kind)), page());
        Table table = console.table(
                "公告编号", "Number", "类别", "Kind", "日期", "Date", "名称", "Name", "称号编号", "Title", "公示至", "Until");
        found.items()
                .forEach(notice -> console.row(
                        table,
                        notice.number(),
                        notice.kind(),
                        notice.date(),
                        notice.name(),
                        notice.title(),
                        notice.until()));
        console.print(table, found.next());
    }
}
