package org.zhiyuan.expert;

import org.zhiyuan.core.Region;

/** Which experts are wanted; null means any. {@code words} is looked for in name, field and skills. */
public record ExpertQuery(Region region, ExpertStage stage, ExpertType type, String words) {

    public static final ExpertQuery ALL = new ExpertQuery(null, null, null, null);
}
