package org.zhiyuan.station;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Opens and moves the yearly rounds (年度认定工作), R36. */
@ProviderType
public interface RoundSchedule {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the year has a round (R36) */
    Round open(Caller caller, Round round);

    /**
     * Moves the end of the window, to today at the earliest, so that nothing submitted is cut off. Once the window has ended that takes a
     * notice and a second official who decides alike (R94). Each move stays in the round's public history (R36).
     *
     * @param notice may be null while the window has not ended
     */
    Round reschedule(Caller caller, int year, ExpectedVersion seen, LocalDate closes, WindowNotice notice);
}
