package org.zhiyuan.expert.internal.file;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Step;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;

/** Decisions on experts by two officials who are not tied to them (回避、复核), R94. */
public final class ExpertFourEyes {

    private final ExpertFile file;
    private final ConflictOfInterest ties;

    public ExpertFourEyes(ExpertFile file, ConflictOfInterest ties) {
        this.file = file;
        this.ties = ties;
    }

    /**
     * One official's part of a decision: the first leaves a proposal and a line in the history, the second's like decision makes the move.
     *
     * @param decision what makes two decisions alike
     * @param checked what must hold at either part; may refresh the verdict
     * @param effect applied to the moved expert once it is settled
     */
    public Expert decide(
            Caller caller,
            ExpertOperation act,
            ExpertId id,
            ExpectedVersion seen,
            ExpertStage to,
            String decision,
            String reason,
            UnaryOperator<Expert> checked,
            UnaryOperator<Expert> effect) {
        return file.change(caller, act, id, seen, present -> {
            Step step = file.step(caller, act, present, to, reason);
            requireUntied(caller, present);
            Expert expert = checked.apply(present);
            FourEyes ruling = FourEyes.of(caller, expert.proposal(), act, decision, reason, file.clock.instant());
            if (ruling.settled()) {
                return effect.apply(expert.moved(step));
            }
            String stage = present.stage().name();
            String proposed = "拟定 " + decision + (reason == null ? "" : "：" + reason);
            return expert.with(ruling.proposal())
                    .noted(new Step(stage, stage, file.clock.instant(), caller.account(), proposed));
        });
    }

    private void requireUntied(Caller caller, Expert expert) {
        ExpertApplication facts = expert.application();
        ties.requireNone(
                caller,
                new Applicant(
                        Set.of(expert.owner()),
                        facts.employerCode() == null ? Set.of() : Set.of(facts.employerCode()),
                        Set.of(facts.idNumber()),
                        file.store.clients(expert.id())));
    }
}
