package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieService;

@Service
@Command(scope = "zhiyuan", name = "tie-list", description = "Lists officials' declared ties (列出回避关系)")
public class TieListCommand extends PagedCommand {
    @Option(name = "--official", description = "The official's account id (经办人账户标识)")
    @Completion(AccountIdCompleter.class)
    private String official;

    @Reference
    private TieService ties;

    @Override
    void run(Console console) {
        Page<Tie> found = ties.list(console.caller(), official == null ? null : new AccountId(official), page());
        Table table =
                console.table("经办人", "Official", "关系", "Tie", "单位", "Unit", "个人", "Person", "说明", "Note", "标识", "Id");
        found.items()
                .forEach(tie ->
                        console.row(table, tie.official(), tie.kind(), tie.unit(), tie.person(), tie.note(), tie.id()));
        console.print(table, found.next());
    }
}
