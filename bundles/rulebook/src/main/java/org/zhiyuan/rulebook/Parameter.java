package org.zhiyuan.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Text;

/**
 * One edition of a parameter (参数), R95: its id, its value, its first day in force, and where it stands (clause or law, R1, R3). A
 * threshold has a number and no codes, a list the codes of its items and their count as its number.
 */
public record Parameter(String id, BigDecimal value, List<String> codes, LocalDate from, Text source) {

    public Parameter {
        codes = codes == null ? null : List.copyOf(codes);
    }

    /** A threshold. */
    public Parameter(String id, BigDecimal value, LocalDate from, Text source) {
        this(id, value, null, from, source);
    }

    /** A threshold whose source is a document's number, the same in both languages. */
    public Parameter(String id, BigDecimal value, LocalDate from, String source) {
        this(id, value, from, Text.of(source, source));
    }

    /** A list whose source is a document's number, the same in both languages. */
    public static Parameter list(String id, List<String> codes, LocalDate from, String source) {
        return list(id, codes, from, Text.of(source, source));
    }

    /** A list. */
    public static Parameter list(String id, List<String> codes, LocalDate from, Text source) {
        return new Parameter(id, BigDecimal.valueOf(codes.size()), codes, from, source);
    }

    public boolean isList() {
        return codes != null;
    }
}
