package org.zhiyuan.core;

/** A code that people read by another name (代码的名称): stages, roles, kinds; on the wire it keeps its {@link #name}. */
public interface Labelled {

    String name();

    Text label();
}
