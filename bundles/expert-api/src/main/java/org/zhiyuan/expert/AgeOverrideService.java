package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** The province's written overrides of the age limit (年龄特批), R102, each by two officials (R94). */
@ProviderType
public interface AgeOverrideService {

    /** The first official proposes an override; it is not in force yet. */
    AgeOverride propose(Caller caller, NewAgeOverride override);

    /** A second official confirms it. */
    AgeOverride confirm(Caller caller, AgeOverrideId id, ExpectedVersion seen);

    /** Latest first. */
    Page<AgeOverride> overrides(Caller caller, PageRequest page);
}
