package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Text;

/**
 * A document that rules rest on (政策依据), R1, R3: a policy, the handbook made under it, or the law that holds where the handbook is silent.
 *
 * @param cited how sources cite it in Chinese, such as 手册 or 劳动法
 * @param from its first day in force; where only its year is known, the first day the book applies it
 * @param until its last day in force, null while it holds
 * @param under the ids of those it was made under
 */
public record PolicySource(String id, Text name, String cited, LocalDate from, LocalDate until, List<String> under) {

    public PolicySource {
        under = List.copyOf(under);
    }
}
