package org.zhiyuan.shell.internal;

import java.util.List;

import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** How a verdict and a history look in the console. */
final class Histories {
    private Histories() {
    }

    static void verdict(Console console, Verdict verdict) {
        if (verdict == null) {
            return;
        }
        ShellTable table = console.table("条款", "Clause", "依据", "Source", "结论", "Outcome", "情况", "Found");
        for (Finding finding : verdict.findings()) {
            console.row(table, finding.clause().id(), finding.clause().source(), finding.outcome(), finding.found());
        }
        console.print(table);
    }

    static void steps(Console console, List<Step> steps) {
        ShellTable table = console.table("时间", "When", "从", "From", "到", "To", "理由", "Reason");
        steps.forEach(step -> console.row(table, step.at(), step.from(), step.to(), step.reason()));
        console.print(table);
    }
}
