package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.entry.EntryState;

/** Says nothing of whom an entry is for: until they take it over, that is between them and who entered it. */
@Service
@Command(scope = "zhiyuan", name = "entry-list", description = "Lists entries made on somebody's behalf (列出代为登记)")
public class EntryListCommand extends PagedCommand {
    @Option(name = "--kind", description = "For whom (对象)")
    @Completion(CodeCompleter.EntryKinds.class)
    private String kind;

    @Option(name = "--state", description = "What became of it (状态)")
    @Completion(CodeCompleter.EntryStates.class)
    private String state;

    @Reference
    private EntryService entries;

    @Override
    void run(Console console) {
        EntryQuery query =
                new EntryQuery(Codes.read("kind", EntryKind.class, kind), Codes.read("state", EntryState.class, state));
        Page<EntryOnBehalf> found = entries.list(console.caller(), query, page());
        Table table = console.table(
                "标识",
                "Id",
                "对象",
                "For",
                "区划",
                "Region",
                "代录人",
                "Entered by",
                "时间",
                "At",
                "截止",
                "Until",
                "状态",
                "State",
                "登记为",
                "Led to");
        found.items()
                .forEach(entry -> console.row(
                        table,
                        entry.id(),
                        entry.kind(),
                        entry.region(),
                        entry.enteredBy(),
                        entry.at(),
                        entry.until(),
                        entry.state(),
                        entry.subject()));
        console.print(table, found.next());
    }
}
