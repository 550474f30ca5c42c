package org.zhiyuan.decision;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** A tie as it is declared; {@code official} null means the caller. */
public record NewTie(AccountId official, TieKind kind, CreditCode unit, IdNumber person, String note) {

    private static final int MAX_NOTE = 500;

    public NewTie {
        Problems problems = new Problems().require("kind", kind);
        if (kind != null) {
            problems.require(kind.personal() ? "person" : "unit", kind.personal() ? person : unit)
                    .check(
                            kind.personal() ? unit == null : person == null,
                            kind.personal() ? "unit" : "person",
                            Text.of("此类关系不填本项", "is not stated for this kind of tie"));
        }
        problems.check(
                        note == null || note.codePointCount(0, note.length()) <= MAX_NOTE,
                        "note",
                        Text.format("最多%d个字", "must have at most %d characters", MAX_NOTE))
                .raise();
    }
}
