package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Text;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeService;

/** Read only: a merge is for two officials of the province (R94). */
@Service
@Command(scope = "zhiyuan", name = "merge-list", description = "Lists merged duplicates (列出重复登记的合并)")
public class MergeListCommand extends PagedCommand {
    @Reference
    private MergeService merges;

    @Override
    void run(Console console) {
        Page<Merge> found = merges.list(console.caller(), page());
        Table table = console.table(
                "标识",
                "Id",
                "类别",
                "Kind",
                "并入",
                "Survivor",
                "被并",
                "Merged",
                "状态",
                "State",
                "合并",
                "Made",
                "撤销",
                "Undone",
                "理由",
                "Reason");
        found.items()
                .forEach(merge -> console.row(
                        table,
                        merge.id(),
                        merge.kind(),
                        merge.survivor(),
                        merge.merged(),
                        state(merge),
                        merge.madeAt(),
                        merge.undoneAt(),
                        merge.undoneAt() == null ? merge.reason() : merge.undoReason()));
        console.print(table, found.next());
    }

    private static Text state(Merge merge) {
        if (!merge.open()) {
            return Text.of("已撤销", "undone");
        }
        if (merge.proposal() == null) {
            return Text.of("有效", "stands");
        }
        return merge.standing() ? Text.of("拟撤销，待复核", "stands, undoing is proposed") : Text.of("待复核", "proposed");
    }
}
