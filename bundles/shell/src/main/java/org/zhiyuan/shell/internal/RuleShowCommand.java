package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleBookService;
import org.zhiyuan.rule.RuleParameter;

/** R1, R95. */
@Service
@Command(scope = "zhiyuan", name = "rule-show", description = "Shows a parameter and its history (显示规则参数及历史)")
public class RuleShowCommand extends PlatformCommand {
    @Argument(name = "id", description = "The parameter (参数)", required = true)
    @Completion(RuleCompleter.class)
    private String id;

    @Reference
    private RuleBookService rules;

    @Override
    void run(Console console) {
        RuleParameter parameter = rules.get(new ParameterId(id), null);
        console.line("参数", "Parameter", parameter.id());
        console.line("名称", "Name", parameter.name());
        console.line("单位", "Unit", parameter.unit());
        console.line(
                "现行值",
                "In force",
                parameter.inForce() == null ? null : parameter.inForce().value());
        console.line(
                "可取范围",
                "Range",
                parameter.least() == null
                        ? null
                        : parameter.least().toPlainString() + " .. "
                                + parameter.most().toPlainString());
        Table table = console.table("值", "Value", "施行", "From", "至", "Until", "出处", "Source", "变更", "Change");
        parameter
                .history()
                .forEach(edition -> console.row(
                        table, edition.value(), edition.from(), edition.until(), edition.source(), edition.change()));
        console.print(table);
    }
}
