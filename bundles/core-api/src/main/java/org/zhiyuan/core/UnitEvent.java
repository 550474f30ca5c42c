package org.zhiyuan.core;

/**
 * What happens in a unit of work and others have to act on before it is committed (同一事务内的事件); it is told to {@link UnitListener}s,
 * kept nowhere, and so may hold what no trail may.
 */
public interface UnitEvent {}
