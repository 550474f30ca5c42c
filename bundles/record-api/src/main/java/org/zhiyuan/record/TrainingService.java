package org.zhiyuan.record;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;

/** The trainings of experts (培训情况), R8. */
public interface TrainingService {

    int MOST_EXPERTS = 200;

    /**
     * Enters a training for everybody who took part, or for nobody; a city for the experts of its region.
     *
     * @throws org.zhiyuan.core.PlatformException INVALID without experts, with more than {@link #MOST_EXPERTS} or one twice, NOT_FOUND for
     * an expert out of the caller's sight, CONFLICT if one of them has it already
     */
    List<Training> enter(Caller caller, List<ExpertId> experts, NewTraining training);

    /** Takes back what was entered wrongly; it stays, with the reason. @throws org.zhiyuan.core.PlatformException CONFLICT if void */
    Training invalidate(Caller caller, TrainingId id, ExpectedVersion seen, String reason);

    /** Latest first, voided ones too. An expert sees its own, an agency those of its region's experts. */
    Page<Training> list(Caller caller, ExpertId expert, PageRequest page);
}
