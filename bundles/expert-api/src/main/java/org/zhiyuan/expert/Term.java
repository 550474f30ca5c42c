package org.zhiyuan.expert;

import java.time.LocalDate;

/** One term (聘期), R97: the letter and the agreement that belong together. */
public record Term(Letter letter, Agreement agreement) {

    /** Whether both are in force on that day; a letter revoked later was in force until then. */
    public boolean validOn(LocalDate day) {
        return letter.validOn(day) && agreement.validOn(day);
    }
}
