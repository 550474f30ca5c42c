package org.zhiyuan.expert.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.verdict.Verdict;

/** Takes applications and lets the province decide on them (招募与审核), R47 to R77. */
final class Admissions {

    private static final Text REFUSED = Text.of("不符合专家入库条件", "the conditions for experts are not met");

    private final ExpertFile file;
    private final ExpertRules rules;

    Admissions(ExpertFile file, ExpertRules rules) {
        this.file = file;
        this.rules = rules;
    }

    Expert apply(Caller caller, ExpertApplication application) {
        caller.require(ExpertOperation.EXPERT_APPLY);
        Divisions.county(new Problems(), "region", application.region())
                .check(rules.province().contains(application.region()), "region", Text.of("须在" + Divisions.name(rules.province()).zh() + "内",
                        "must lie in " + Divisions.name(rules.province()).en())).raise();
        Verdict verdict = accepted(rules.judge(application, file.today()));
        return file.work.write(() -> {
            requireNoneOpen(caller, application);
            Step first = new Step(null, ExpertStage.UNDER_REVIEW.name(), file.clock.instant(), caller.account(), null);
            Expert stored = file.store.insert(new Expert(new ExpertId(Ids.next(file.clock)), 0, caller.account(), ExpertStage.UNDER_REVIEW,
                    application, verdict, null, null, null, List.of(first)));
            file.log(caller, ExpertOperation.EXPERT_APPLY, stored, Map.of("to", stored.stage().name()));
            return stored;
        });
    }

    /** Admission holds the conditions against the facts of the day, and is for the types that are met then; the rest falls away. */
    Expert review(Caller caller, ExpertId id, Seen seen, ReviewDecision decision, String reason) {
        new Problems().require("decision", decision).check(decision != ReviewDecision.SUPPLEMENT, "decision",
                Text.of("专家审核只有通过与不通过", "must be to admit or to reject")).raise();
        boolean admitted = decision == ReviewDecision.APPROVE;
        String why = admitted && (reason == null || reason.isBlank()) ? null : ExpertFile.reason(reason);
        return file.change(caller, ExpertOperation.EXPERT_REVIEW, id, seen, expert -> {
            ExpertStage next = admitted ? ExpertStage.ADMITTED : ExpertStage.REJECTED;
            Step step = file.step(caller, ExpertOperation.EXPERT_REVIEW, expert, next, why);
            Verdict verdict = rules.judge(expert.application(), file.today());
            Review review = new Review(decision, why, caller.account(), file.clock.instant());
            Expert judged = admitted ? only(expert, rules.met(expert.application(), accepted(verdict).asOf())) : expert;
            return judged.with(verdict).with(review).moved(step);
        });
    }

    private static Verdict accepted(Verdict verdict) {
        if (!verdict.acceptable()) {
            throw PlatformException.refused(REFUSED, verdict.obstacles());
        }
        return verdict;
    }

    private void requireNoneOpen(Caller caller, ExpertApplication application) {
        boolean own = file.store.ownedBy(caller.account())
                .filter(other -> other.stage() != ExpertStage.REJECTED && other.stage() != ExpertStage.DISMISSED).isPresent();
        if (own) {
            throw PlatformException.conflict(Text.of("本账户已有专家申请或聘任", "the account has an application or appointment already"));
        }
        if (file.store.findByIdNumber(application.idNumber()).isPresent()) {
            throw PlatformException.conflict(Text.of("该身份证号码已有专家申请或聘任",
                    "a person with this ID number has an application or appointment already"));
        }
    }

    private static Expert only(Expert expert, Set<ExpertType> types) {
        ExpertApplication from = expert.application();
        ExpertApplication met = new ExpertApplication(from.name(), from.idNumber(), from.phone(), from.region(), from.channel(),
                from.source(), from.retired(), from.employerName(), types, from.field(), from.skills(), from.declaration(),
                from.ageException(), from.profession());
        return new Expert(expert.id(), expert.version(), expert.owner(), expert.stage(), met, expert.verdict(), expert.review(),
                expert.letter(), expert.agreement(), expert.history());
    }
}
