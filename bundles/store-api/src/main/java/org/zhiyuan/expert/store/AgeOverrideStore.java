package org.zhiyuan.expert.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.identity.IdNumber;

/** Keeps overrides of the age limit; the person is found by blind index. */
public interface AgeOverrideStore {

    AgeOverride insert(AgeOverride override);

    Optional<AgeOverride> find(AgeOverrideId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    AgeOverride replace(AgeOverride next);

    /** The latest one in force for the person. */
    Optional<AgeOverride> inForce(IdNumber person);

    /** Latest first. */
    Page<AgeOverride> list(PageRequest page);
}
