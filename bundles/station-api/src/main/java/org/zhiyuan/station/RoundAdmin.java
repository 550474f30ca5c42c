package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;

/** Opens and moves rounds. */
public interface RoundAdmin extends RoundService {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the year has a round (R36) */
    Round open(Caller caller, Round round);

    /** Moves the end of the window. */
    Round reschedule(Caller caller, int year, Seen seen, LocalDate closes);
}
