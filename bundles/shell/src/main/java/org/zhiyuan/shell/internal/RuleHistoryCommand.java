package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Page;
import org.zhiyuan.rule.RuleBookService;
import org.zhiyuan.rule.RuleChange;

@Service
@Command(scope = "zhiyuan", name = "rule-history", description = "Lists the changes of the rule book, latest first (规则变更记录), R1")
public class RuleHistoryCommand extends PagedCommand {
    @Reference
    private RuleBookService rules;

    @Override
    void run(Console console) {
        Page<RuleChange> page = rules.changes(console.caller(), page());
        ShellTable table = console.table("标识", "Id", "参数", "Parameter", "值", "Value", "施行", "From", "阶段", "Stage", "待复核", "Waits for",
                "出处", "Source");
        page.items().forEach(change -> console.row(table, change.id(), change.parameter(), change.value(), change.from(), change.stage(),
                change.proposal() == null ? null : change.proposal().act(), change.source()));
        console.print(table);
        console.more(page.next());
    }
}
