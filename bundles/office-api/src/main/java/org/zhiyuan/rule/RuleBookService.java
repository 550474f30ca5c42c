package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Reads the rule book (规则手册), R1, R3, R95; the book itself is public, changes that are only proposed are not. */
public interface RuleBookService {

    /** The book of that day, today when null. */
    RuleBook book(LocalDate day);

    /** Every parameter by id, with what is in force on that day, today when null. */
    List<RuleParameter> list(LocalDate day);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    RuleParameter get(ParameterId id, LocalDate day);

    /** Latest first. */
    Page<RuleChange> changes(Caller caller, PageRequest page);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    RuleChange change(Caller caller, RuleChangeId id);
}
