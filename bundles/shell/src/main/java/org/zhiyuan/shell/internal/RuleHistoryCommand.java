package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.rule.RuleBookService;
import org.zhiyuan.rule.RuleChange;

/** R1. */
@Service
@Command(scope = "zhiyuan", name = "rule-history", description = "Lists the rule book's changes (列出规则变更)")
public class RuleHistoryCommand extends PagedCommand {
    @Reference
    private RuleBookService rules;

    @Override
    void run(Console console) {
        Page<RuleChange> page = rules.changes(console.caller(), page());
        Table table = console.table(
                "标识",
                "Id",
                "参数",
                "Parameter",
                "值",
                "Value",
                "施行",
                "From",
                "阶段",
                "Stage",
                "待复核",
                "Waits for",
                "出处",
                "Source");
        page.items()
                .forEach(change -> console.row(
                        table,
                        change.id(),
                        change.parameter(),
                        change.value(),
                        change.from(),
                        change.stage(),
                        change.proposal() == null ? null : change.proposal().act(),
                        change.source()));
        console.print(table, page.next());
    }
}
