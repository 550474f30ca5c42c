package org.zhiyuan.expert.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.RecruitmentCall;

/** Keeps calls for experts. */
public interface CallStore {

    RecruitmentCall insert(RecruitmentCall call);

    Optional<RecruitmentCall> find(CallId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    RecruitmentCall replace(RecruitmentCall next);

    /** Latest first. */
    Page<RecruitmentCall> list(PageRequest page);

    /** The latest of those open on that day. */
    Optional<RecruitmentCall> openOn(LocalDate day);
}
