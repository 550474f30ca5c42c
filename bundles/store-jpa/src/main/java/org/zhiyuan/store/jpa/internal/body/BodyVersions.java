package org.zhiyuan.store.jpa.internal.body;

/** In which version bodies are written: the newest, or the one before while an upgrade of several nodes is under way. */
@FunctionalInterface
public interface BodyVersions {

    /** Every body in the newest version. */
    BodyVersions NEWEST = BodyType::version;

    int of(BodyType<?> type);
}
