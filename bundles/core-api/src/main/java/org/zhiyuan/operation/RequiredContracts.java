package org.zhiyuan.operation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The contracts without which some operation could not be done; a service, so that health and status ask for the same ones. */
@ProviderType
public interface RequiredContracts {

    /** The names of their interfaces, sorted. */
    List<String> names();
}
