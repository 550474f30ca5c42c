package org.zhiyuan.station;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the rounds; they are public. */
@ProviderType
public interface RoundService {

    Optional<Round> find(int year);

    /** All rounds, latest first. */
    List<Round> list();
}
