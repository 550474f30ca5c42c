package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.HonourService;
import org.zhiyuan.record.NewHonour;

@Service
@Command(scope = "zhiyuan", name = "honour-list", description = "Lists honours in force (列出有效的表彰奖励)")
public class HonourListCommand extends PagedCommand {
    @Option(name = "--kind", description = "What was granted (类别)")
    @Completion(CodeCompleter.HonourKinds.class)
    private String kind;

    @Option(name = "--year", description = "The year it is for (年度)")
    private Integer year;

    @Reference
    private HonourService honours;

    @Override
    void run(Console console) {
        HonourQuery query = new HonourQuery(null, Codes.read("kind", HonourKind.class, kind), year);
        Page<Honour> found = honours.list(console.caller(), query, page());
        Table table = console.table(
                "标识", "Id", "年度", "Year", "类别", "Kind", "对象", "For", "名称", "Name", "荣誉", "Title", "授予单位", "Grantor",
                "日期", "On");
        found.items().forEach(honour -> {
            NewHonour facts = honour.facts();
            console.row(
                    table,
                    honour.id(),
                    facts.year(),
                    facts.kind(),
                    facts.recipientKind(),
                    facts.name(),
                    facts.title(),
                    facts.grantor(),
                    facts.grantedOn());
        });
        console.print(table, found.next());
    }
}
