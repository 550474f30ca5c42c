package org.zhiyuan.core;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Something a caller may be allowed to do; each contract lists its own in an enum, and what is not listed is denied. */
@ProviderType
public interface Operation {

    /** The name in the audit trail, unique within its enum. */
    String name();

    /** Who may do it, within their region or on what is their own. */
    Set<Role> roles();
}
