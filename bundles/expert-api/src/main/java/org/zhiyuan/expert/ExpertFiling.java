package org.zhiyuan.expert;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Puts admitted experts on file and registers them (建档备案、注册), R77. */
@ProviderType
public interface ExpertFiling {

    /** Puts an admitted expert on file (建档备案), R77, and leaves the registration on the national system pending. */
    Expert file(Caller caller, ExpertId id, ExpectedVersion seen);

    /** The provincial team enters the national system's number, or why it failed ({@code number} null), R77; after filing only. */
    Expert register(
            Caller caller, ExpertId id, ExpectedVersion seen, String number, LocalDate registeredOn, String remark);
}
