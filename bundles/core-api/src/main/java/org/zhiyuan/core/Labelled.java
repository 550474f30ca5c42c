package org.zhiyuan.core;

import org.osgi.annotation.versioning.ProviderType;

/** A code that people read by another name (代码的名称): stages, roles, kinds; on the wire it keeps its {@link #name}. */
@ProviderType
public interface Labelled {

    String name();

    Text label();
}
