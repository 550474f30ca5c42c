package org.zhiyuan.record.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;

/** Keeps trainings. */
public interface TrainingStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the expert has a valid one of that day and content */
    Training insert(Training training);

    Optional<Training> find(TrainingId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Training replace(Training next);

    /** Latest entered first. */
    Page<Training> list(ExpertId expert, PageRequest page);

    /** The valid ones of those days, both included, by day. */
    List<Training> between(ExpertId expert, LocalDate from, LocalDate until);
}
