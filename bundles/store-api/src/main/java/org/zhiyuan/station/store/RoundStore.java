package org.zhiyuan.station.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.station.Round;

/** Keeps the yearly rounds. */
public interface RoundStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the year has a round */
    Round insert(Round round);

    Optional<Round> find(int year);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Round replace(Round next);

    /** Latest first. */
    List<Round> list();
}
