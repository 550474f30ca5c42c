package org.zhiyuan.station;

import java.util.List;
import java.util.Optional;

/** Reads the rounds; they are public. */
public interface RoundService {

    Optional<Round> find(int year);

    /** All rounds, latest first. */
    List<Round> list();
}
