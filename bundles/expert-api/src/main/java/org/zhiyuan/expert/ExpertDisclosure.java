package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.identity.PersonalData;

/** Shows personal data of experts whole (查阅), R87. */
@ProviderType
public interface ExpertDisclosure {

    /** ID number and phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, ExpertId id, String purpose);
}
