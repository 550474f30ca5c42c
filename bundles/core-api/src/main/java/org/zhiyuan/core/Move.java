package org.zhiyuan.core;

/** One allowed move of a workflow: whoever may do the operation takes a thing from one stage to the other. */
public record Move<S extends Enum<S>>(Operation operation, S from, S to) {}
