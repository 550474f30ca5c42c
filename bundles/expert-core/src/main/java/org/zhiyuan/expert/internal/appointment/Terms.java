package org.zhiyuan.expert.internal.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAppointment;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.Term;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.internal.recruitment.Recruitments;
import org.zhiyuan.expert.internal.rules.AgeLimit;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Terms (聘期): appointment, renewal, and either laid out anew before all have signed, R78, R79, R97. */
public final class Terms implements ExpertAppointment {

    private final ExpertFile file;
    private final Letters letters;
    private final AgreementDraft drafts;
    private final Recruitments recruitments;
    private final RuleParameters parameters;
    private final MergeStore merges;

    public Terms(
            ExpertFile file,
            Letters letters,
            AgreementDraft drafts,
            Recruitments recruitments,
            RuleParameters parameters,
            MergeStore merges) {
        this.file = file;
        this.letters = letters;
        this.drafts = drafts;
        this.recruitments = recruitments;
        this.parameters = parameters;
        this.merges = merges;
    }

    /** After filing, and after registration on the national system unless the rule book lets it wait (R77). */
    @Override
    public Expert appoint(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement wish) {
        return file.change(caller, ExpertOperation.EXPERT_APPOINT, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_APPOINT, expert, ExpertStage.APPOINTED, null);
            if (day().integer("expert.registration.first") == 1
                    && !expert.registration().done()) {
                throw PlatformException.conflict(Text.of(
                        "须先在全国志愿服务信息系统注册，再颁发聘书（R77）", "the national registration comes before the letter (R77)"));
            }
            return expert.with(term(expert, wish, null), expert.earlier()).moved(step);
        });
    }

    /** The present term runs to its end; the next one must follow without a gap while it does, so that nobody serves in between. */
    @Override
    public Expert renew(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement wish) {
        return file.change(caller, ExpertOperation.EXPERT_RENEW, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_RENEW, expert, expert.stage(), null);
            if (open(expert)) {
                throw PlatformException.conflict(
                        Text.of("续聘协议待签，请先签署", "the agreement laid out before waits for its signatures"));
            }
            List<Term> before = new ArrayList<>(expert.earlier());
            before.add(new Term(expert.letter(), expert.agreement()));
            return expert.with(term(expert, wish, null), before).moved(step);
        });
    }

    /** Puts an agreement and a letter in the place of the latest ones while parties still have to sign; nothing in force changes by it. */
    @Override
    public Expert redraft(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement wish) {
        return file.change(caller, ExpertOperation.EXPERT_REDRAFT, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_REDRAFT, expert, expert.stage(), null);
            if (!open(expert)) {
                throw PlatformException.conflict(Text.of(
                        "协议已由各方签署或期限已过，不能重新拟定",
                        "the agreement is signed by every party, or its days are over; it can't be laid out anew"));
            }
            List<Term> before = new ArrayList<>(expert.earlier());
            before.add(new Term(expert.letter().revoked(file.today(), "协议重新拟定"), expert.agreement()));
            return expert.with(term(expert, wish, expert.letter().number()), before)
                    .moved(step);
        });
    }

    private boolean open(Expert expert) {
        return !expert.agreement().complete()
                && !expert.agreement().validUntil().isBefore(file.today());
    }

    /** No day, and so no minute, belongs to two signed agreements; and nobody who serves stops in between. */
    private static void requireFollows(Expert expert, LocalDate first) {
        expert.standing().stream()
                .map(Term::agreement)
                .filter(Agreement::complete)
                .map(Agreement::validUntil)
                .max(LocalDate::compareTo)
                .ifPresent(last -> {
                    LocalDate next = last.plusDays(1);
                    boolean serving = expert.stage() == ExpertStage.SERVING;
                    new Problems()
                            .check(
                                    serving ? first.equals(next) : !first.isBefore(next),
                                    "validFrom",
                                    serving
                                            ? Text.of(
                                                    "续聘须紧接本聘期（至" + last + "），即自" + next + "起",
                                                    "must follow the present term, which ends on " + last
                                                            + ", and so be " + next)
                                            : Text.of(
                                                    "不得早于" + next + "，即已签署的上一聘期届满次日",
                                                    "must not be before " + next
                                                            + ", the day after the last term that was signed"))
                            .raise();
                });
    }

    private Term term(Expert expert, NewAgreement wish, String replaces) {
        merges.requireUnmerged(MergeKind.EXPERT, expert.id().value());
        requireFollows(expert, wish.validFrom());
        LocalDate today = file.today();
        RuleDay day = day();
        LocalDate last = wish.validUntil() != null
                ? wish.validUntil()
                : Times.anniversary(wish.validFrom(), day.integer("expert.term.years"))
                        .minusDays(1);
        LocalDate limit = oldest(expert, day);
        if (limit != null && last.isAfter(limit)) {
            throw PlatformException.invalid(
                    "validUntil",
                    Text.of(
                            "聘期不得超过年龄上限（至" + limit + "，R102）",
                            "must not be after " + limit + ", the last day within the age limit (R102)"));
        }
        Agreement agreement = drafts.of(
                letters.number("协", "agreement"),
                expert,
                wish.until(last),
                today,
                day.integer("agreement.backdate.days"));
        return new Term(letters.issued(agreement.validFrom(), last, replaces), agreement);
    }

    /** The last day within the age limit where the rule book ends terms there; null where who passes it in term serves on (R102). */
    private LocalDate oldest(Expert expert, RuleDay day) {
        boolean lifted = expert.ageOverride() != null
                || recruitments.override(expert.application().idNumber()).isPresent();
        return day.on("expert.age.ends-term") && !lifted ? AgeLimit.lastDay(expert.application(), day) : null;
    }

    private RuleDay day() {
        return new RuleDay(file.today(), parameters);
    }
}
