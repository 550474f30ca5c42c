package org.zhiyuan.shell.internal;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** How a verdict and a history look in the console. */
final class Histories {
    private Histories() {}

    static void verdict(Console console, Verdict verdict) {
        if (verdict == null) {
            return;
        }
        Table table = console.table("条款", "Clause", "依据", "Source", "结论", "Outcome", "情况", "Found");
        for (Finding finding : verdict.findings()) {
            console.row(table, finding.clause().id(), finding.clause().cited(), finding.outcome(), finding.found());
        }
        console.print(table);
    }

    static <S extends Enum<S> & Labelled> void steps(Console console, List<Step> steps, Class<S> stages) {
        Table table = console.table("时间", "When", "从", "From", "到", "To", "理由", "Reason");
        steps.forEach(step ->
                console.row(table, step.at(), stage(stages, step.from()), stage(stages, step.to()), step.reason()));
        console.print(table);
    }

    private static <S extends Enum<S>> S stage(Class<S> stages, String name) {
        return name == null ? null : Enum.valueOf(stages, name);
    }
}
