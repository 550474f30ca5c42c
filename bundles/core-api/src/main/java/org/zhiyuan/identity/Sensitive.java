package org.zhiyuan.identity;

import org.osgi.annotation.versioning.ProviderType;

/** A value that is masked in every answer and encrypted in the database; {@code toString} is the masked form. */
@ProviderType
public interface Sensitive {

    /** The form that may be shown. */
    String masked();

    /** The whole value; only for encryption, look-up and a disclosure that is logged (R87). */
    String reveal();
}
