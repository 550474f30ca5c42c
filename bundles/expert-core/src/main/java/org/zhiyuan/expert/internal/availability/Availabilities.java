package org.zhiyuan.expert.internal.availability;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAvailability;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.expert.internal.appointment.Letters;
import org.zhiyuan.expert.internal.file.ExpertFile;

/** What experts say of themselves (暂停、容量、辞聘), R97: it needs nobody's leave, and costs nothing (R91). */
public final class Availabilities implements ExpertAvailability {

    private final ExpertFile file;

    public Availabilities(ExpertFile file) {
        this.file = file;
    }

    @Override
    public Expert pause(Caller caller, ExpertId id, ExpectedVersion seen, Pause pause) {
        new Problems()
                .check(
                        pause == null || !pause.until().isBefore(file.today()),
                        "until",
                        Text.of("不得早于今天", "must not be before today"))
                .raise();
        return change(
                caller,
                id,
                seen,
                pause == null ? Map.of("pause", "ended") : Map.of("pause", pause.from() + "/" + pause.until()),
                expert -> expert.with(pause));
    }

    @Override
    public Expert limit(Caller caller, ExpertId id, ExpectedVersion seen, Capacity capacity) {
        new Problems().require("capacity", capacity).raise();
        return change(
                caller,
                id,
                seen,
                Map.of(
                        "hoursPerMonth",
                        String.valueOf(capacity.hoursPerMonth()),
                        "requestsAtOnce",
                        String.valueOf(capacity.requestsAtOnce())),
                expert -> expert.with(capacity));
    }

    private Expert change(
            Caller caller,
            ExpertId id,
            ExpectedVersion seen,
            Map<String, String> details,
            UnaryOperator<Expert> change) {
        caller.require(ExpertOperation.EXPERT_AVAILABILITY);
        return file.work.write(() -> {
            Expert expert = file.visible(caller, id);
            seen.check(expert.version());
            if (expert.stage().closed()) {
                throw PlatformException.conflict(Text.of("已不在库", "is no longer on file"));
            }
            Expert stored = file.store.replace(change.apply(expert));
            file.log(caller, ExpertOperation.EXPERT_AVAILABILITY, stored, details);
            return stored;
        });
    }

    /** The letter, if there is one, is revoked with it. */
    @Override
    public Expert resign(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        String why = reason == null || reason.isBlank() ? null : ExpertFile.reason(reason);
        return file.change(caller, ExpertOperation.EXPERT_RESIGN, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_RESIGN, expert, ExpertStage.RESIGNED, why);
            return Letters.revoked(expert.moved(step), file.today(), why == null ? "本人退出" : why);
        });
    }
}
