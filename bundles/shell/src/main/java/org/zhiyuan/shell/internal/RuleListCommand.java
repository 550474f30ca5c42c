package org.zhiyuan.shell.internal;

import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.rule.RuleBook;
import org.zhiyuan.rule.RuleBookService;
import org.zhiyuan.rule.RuleEdition;

/** R95. */
@Service
@Command(scope = "zhiyuan", name = "rule-list", description = "Lists the rule book's parameters (列出规则参数)")
public class RuleListCommand extends PlatformCommand {
    @Option(name = "--day", description = "As of this day, such as 2027-01-01; today if left out (截至日期)")
    private String day;

    @Reference
    private RuleBookService rules;

    @Override
    void run(Console console) {
        LocalDate on = Days.read("day", day);
        RuleBook book = rules.book(on);
        console.line("规则手册", "Rule book", console.text(book.name()) + " " + book.revision());
        console.line("省份", "Province", book.province());
        Table table = console.table(
                "参数", "Parameter", "名称", "Name", "值", "Value", "单位", "Unit", "施行", "From", "出处", "Source");
        rules.list(on).forEach(parameter -> {
            RuleEdition edition = parameter.inForce();
            console.row(
                    table,
                    parameter.id(),
                    parameter.name(),
                    edition == null ? null : edition.value(),
                    parameter.unit(),
                    edition == null ? null : edition.from(),
                    edition == null ? null : edition.source());
        });
        console.print(table);
    }
}
