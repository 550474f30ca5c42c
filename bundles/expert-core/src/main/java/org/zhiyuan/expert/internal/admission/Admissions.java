package org.zhiyuan.expert.internal.admission;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmission;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertApplied;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Recruitment;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.internal.file.ExpertFourEyes;
import org.zhiyuan.expert.internal.recruitment.Recruitments;
import org.zhiyuan.expert.internal.rules.Candidacy;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.verdict.Verdict;

/** Takes applications and lets the province decide on them (招募与审核), R47 to R76. */
public final class Admissions implements ExpertAdmission {

    private static final Text REFUSED = Text.of("不符合专家入库条件", "the conditions for experts are not met");

    private final ExpertFile file;
    private final ExpertRules rules;
    private final ExpertFourEyes judges;
    private final Recruitments recruitments;
    private final ApplicationCheck check;
    private final MergeStore merges;

    public Admissions(
            ExpertFile file,
            ExpertRules rules,
            ExpertFourEyes judges,
            Recruitments recruitments,
            ApplicationCheck check,
            MergeStore merges) {
        this.file = file;
        this.rules = rules;
        this.judges = judges;
        this.recruitments = recruitments;
        this.check = check;
        this.merges = merges;
    }

    @Override
    public void check(Caller caller, ExpertApplication application) {
        check(caller, application, check.override(application));
    }

    /** What an application is refused for whoever applies and however they were won. @return as judged today */
    private Verdict check(Caller caller, ExpertApplication application, AgeOverride override) {
        return accepted(check.judged(caller, application, override));
    }

    /** The types of bundles are asked before the unit of work opens. */
    @Override
    public Expert apply(Caller caller, ExpertApplication application, CallId call, String invitationCode) {
        caller.require(ExpertOperation.EXPERT_APPLY);
        AgeOverride override = check.override(application);
        Verdict verdict = check(caller, application, override);
        return file.work.write(() -> {
            requireNoneOpen(caller, application);
            ExpertId id = new ExpertId(Ids.next(file.clock));
            file.work.tell(caller, new ExpertApplied(id, application.idNumber()));
            Recruitment recruitment = recruitments.answered(caller, application, call, invitationCode, id);
            Step first = new Step(null, ExpertStage.UNDER_REVIEW.name(), file.clock.instant(), caller.account(), null);
            Expert stored = file.store.insert(new Expert(
                    id,
                    0,
                    caller.account(),
                    ExpertStage.UNDER_REVIEW,
                    application,
                    recruitment,
                    override,
                    verdict,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(first),
                    null));
            file.log(
                    caller,
                    ExpertOperation.EXPERT_APPLY,
                    stored,
                    Moved.of(null, stored.stage()).details());
            return stored;
        });
    }

    /** Admission holds the conditions against the facts of the day, and is for the types that are met then; the rest falls away. */
    @Override
    public Expert review(Caller caller, ExpertId id, ExpectedVersion seen, ReviewDecision decision, String reason) {
        caller.require(ExpertOperation.EXPERT_REVIEW);
        new Problems()
                .require("decision", decision)
                .check(
                        decision != ReviewDecision.SUPPLEMENT,
                        "decision",
                        Text.of("专家审核只有通过与不通过", "must be to admit or to reject"))
                .raise();
        boolean admitted = decision == ReviewDecision.APPROVE;
        String why = admitted && (reason == null || reason.isBlank()) ? null : ExpertFile.reason(reason);
        Expert read = file.work.read(() -> file.visible(caller, id));
        seen.check(read.version());
        ExpertStage next = admitted ? ExpertStage.ADMITTED : ExpertStage.REJECTED;
        ExpertStage.WORKFLOW.require(caller, ExpertOperation.EXPERT_REVIEW, read.stage(), next);
        AgeOverride override = check.override(read.application());
        Candidacy candidacy = new Candidacy(read.application(), override);
        ExpertRules.Judgement judgement = admitted ? rules.judgement(candidacy, file.today()) : null;
        Verdict verdict = admitted ? accepted(judgement.verdict()) : judged(candidacy, read.verdict());
        ExpertApplication met = admitted ? read.application().of(judgement.met()) : read.application();
        Review review = new Review(decision, why, caller.account(), file.clock.instant());
        return judges.decide(
                caller,
                ExpertOperation.EXPERT_REVIEW,
                id,
                ExpectedVersion.version(read.version()),
                next,
                decision.name(),
                why,
                expert -> expert,
                expert -> expert.with(met).with(verdict, override).with(review));
    }

    /** A rejection waits for no bundle: where a type can't be judged now, the verdict stays what it was. */
    private Verdict judged(Candidacy candidacy, Verdict before) {
        try {
            return rules.judge(candidacy, file.today());
        } catch (PlatformException e) {
            return before;
        }
    }

    private static Verdict accepted(Verdict verdict) {
        if (!verdict.acceptable()) {
            throw PlatformException.refused(REFUSED, verdict.obstacles());
        }
        return verdict;
    }

    private void requireNoneOpen(Caller caller, ExpertApplication application) {
        Optional<Expert> latest = file.store.ownedBy(caller.account());
        latest.ifPresent(
                expert -> merges.requireUnmerged(MergeKind.EXPERT, expert.id().value()));
        if (latest.filter(other -> !other.stage().closed()).isPresent()) {
            throw PlatformException.conflict(
                    Text.of("本账户已有专家申请或聘任", "the account has an application or appointment already"));
        }
        if (file.store.findByIdNumber(application.idNumber()).isPresent()) {
            throw PlatformException.conflict(Text.of(
                    "该身份证号码已有专家申请或聘任", "a person with this ID number has an application or appointment already"));
        }
    }
}
