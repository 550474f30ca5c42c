package org.zhiyuan.core;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What happens in a unit of work and others have to act on before it is committed (同一事务内的事件); it is told to {@link UnitListener}s,
 * kept nowhere, and so may hold what no trail may.
 */
@ProviderType
public interface UnitEvent {}
