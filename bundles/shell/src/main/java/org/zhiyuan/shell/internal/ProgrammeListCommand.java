package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.ProgrammeService;

/** What stations offer; who takes part is sensitive (R45) and for the station alone. */
@Service
@Command(scope = "zhiyuan", name = "programme-list", description = "Lists programmes for key groups (列出重点群体专项服务)")
public class ProgrammeListCommand extends RegionalCommand {
    @Option(name = "--group", description = "Key group of founders (重点创业群体)")
    @Completion(CodeCompleter.FounderGroups.class)
    private String group;

    @Reference
    private ProgrammeService programmes;

    @Override
    void run(Console console) {
        Page<GroupProgramme> found =
                programmes.list(console.caller(), region(), Codes.read("group", FounderGroup.class, group), page());
        Table table = console.table(
                "标识", "Id", "群体", "Group", "名称", "Title", "区划", "Region", "工作站", "Station", "开办", "Offered", "接受报名",
                "Open");
        found.items()
                .forEach(each -> console.row(
                        table,
                        each.id(),
                        each.content().group(),
                        each.content().title(),
                        each.region(),
                        each.content().station(),
                        each.offeredAt(),
                        each.open()));
        console.print(table, found.next());
    }
}
