package org.zhiyuan.expert.internal.rules;

import org.zhiyuan.expert.ExpertType;

/** Tells which types somebody on file has applied for (已有类型), so that one whose bundle is away is not taken for one that never was. */
public interface KnownTypes {

    /** Whether anybody on file, open or closed, applied for the type. */
    boolean hasType(ExpertType type);
}
