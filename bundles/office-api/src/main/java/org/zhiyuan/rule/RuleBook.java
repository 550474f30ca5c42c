package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;

/**
 * The active province's rule book (规则手册) as of one day, R1.
 *
 * @param revision how verdicts of that day name it: the id, the version, and the number of published changes in force
 * @param policies the documents it rests on, with their dates (R1, R3)
 * @param rules every condition that it applies to stations and experts, in the numbers of that day
 * @param installed the ids of all books that are there, one of which is active
 */
public record RuleBook(
        String id,
        String version,
        Text name,
        Region province,
        LocalDate day,
        String revision,
        List<PolicySource> policies,
        List<BookRule> rules,
        List<Division> divisions,
        List<String> installed) {

    public RuleBook {
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
        divisions = List.copyOf(divisions);
        installed = List.copyOf(installed);
    }

    /** A city of the province (设区市), R2. */
    public record Division(Region region, Text name) {}
}
