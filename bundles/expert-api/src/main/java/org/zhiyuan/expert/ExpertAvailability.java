package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Keeps what experts say of their time (可服务情况), R97: pauses, limits, resignation. */
@ProviderType
public interface ExpertAvailability {

    /** The expert can't serve on these days, R97; null resumes at once. */
    Expert pause(Caller caller, ExpertId id, ExpectedVersion seen, Pause pause);

    Expert limit(Caller caller, ExpertId id, ExpectedVersion seen, Capacity capacity);

    /** The expert withdraws the application or resigns (辞聘), R97; the reason may be null. */
    Expert resign(Caller caller, ExpertId id, ExpectedVersion seen, String reason);
}
