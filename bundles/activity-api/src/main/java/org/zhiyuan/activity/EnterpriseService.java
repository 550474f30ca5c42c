package org.zhiyuan.activity;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;

/** Registers enterprises, each for itself. */
@ProviderType
public interface EnterpriseService {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the credit code or the account has an enterprise */
    Enterprise register(Caller caller, NewEnterprise enterprise);

    /** Refuses what {@link #register} would refuse of the facts themselves. @throws org.zhiyuan.core.PlatformException INVALID */
    void check(NewEnterprise enterprise);

    Enterprise get(Caller caller, EnterpriseId id);

    Optional<Enterprise> own(Caller caller);
}
