package org.zhiyuan.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Verdict;

/**
 * A volunteer expert (志愿专家) from application on; always a natural person (R5). What does not exist yet is null.
 *
 * @param ageOverride what made the age pass (R102); {@code verdict} is that of the application, refreshed at the decision
 * @param proposal a first official's decision that waits for a second one (R94)
 * @param letter and {@code agreement} of the latest term; {@code earlier} terms, oldest first
 * @param mergedInto the one this reads as while a merge stands (合并); said when read, never kept with the expert
 */
public record Expert(
        ExpertId id,
        long version,
        AccountId owner,
        ExpertStage stage,
        ExpertApplication application,
        Recruitment recruitment,
        AgeOverride ageOverride,
        Verdict verdict,
        Review review,
        Proposal proposal,
        Filing filing,
        NationalRegistration registration,
        Letter letter,
        Agreement agreement,
        List<Term> earlier,
        Pause pause,
        Capacity capacity,
        List<Step> history,
        ExpertId mergedInto) {

    public Expert {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        capacity = capacity == null ? Capacity.UNLIMITED : capacity;
        history = List.copyOf(history);
    }

    public Region region() {
        return application.region();
    }

    /** All terms, the latest first. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        if (letter != null) {
            terms.add(new Term(letter, agreement));
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            terms.add(earlier.get(i));
        }
        return terms;
    }

    /** The terms in whose place none was put by a letter issued anew, the latest first. */
    public List<Term> standing() {
        Set<String> replaced = terms().stream()
                .map(term -> term.letter().replaces())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return terms().stream()
                .filter(term -> !replaced.contains(term.letter().number()))
                .toList();
    }

    /** Whether they may be given a service on that day: neither paused nor merged, letter and agreement in force (R79, R97). */
    public boolean mayServeOn(LocalDate day) {
        return mergedInto == null && engagedOn(day) && !pausedOn(day);
    }

    /**
     * Whether letter and agreement hold on that day, paused or not (R79). The dates alone decide: that the term is over since, or the
     * letter revoked, as with every dismissal and resignation, does not undo the days before.
     */
    public boolean engagedOn(LocalDate day) {
        return terms().stream().anyMatch(term -> term.validOn(day));
    }

    public boolean pausedOn(LocalDate day) {
        return pause != null && pause.covers(day);
    }

    /** The last day of what was agreed: of the latest signed term once serving, of the latest one before; null without a letter. */
    public LocalDate lastDay() {
        return standing().stream()
                .filter(term -> stage != ExpertStage.SERVING || term.agreement().complete())
                .map(term -> term.agreement().validUntil())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** As seen on that day: whose last day is past is 期满, whatever was stored (R97). */
    public Expert asOf(LocalDate day) {
        return stage.ends() && lastDay() != null && lastDay().isBefore(day) ? at(ExpertStage.EXPIRED) : this;
    }

    private Expert at(ExpertStage next) {
        return new Expert(
                id,
                version,
                owner,
                next,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert withVersion(long next) {
        return new Expert(
                id,
                next,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert mergedInto(ExpertId survivor) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                survivor);
    }

    public Expert with(ExpertApplication changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                changed,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Verdict changed, AgeOverride override) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                override,
                changed,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Review changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                changed,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Proposal changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                changed,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Filing changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                changed,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(NationalRegistration changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                changed,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                history,
                mergedInto);
    }

    /** With that as the latest term, and those before it. */
    public Expert with(Term latest, List<Term> before) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                latest.letter(),
                latest.agreement(),
                before,
                pause,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Agreement changed) {
        return with(new Term(letter, changed), earlier);
    }

    public Expert with(Pause changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                changed,
                capacity,
                history,
                mergedInto);
    }

    public Expert with(Capacity changed) {
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                changed,
                history,
                mergedInto);
    }

    /** With one more line in the history, at the stage it is at; what was proposed stays open. */
    public Expert noted(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Expert(
                id,
                version,
                owner,
                stage,
                application,
                recruitment,
                ageOverride,
                verdict,
                review,
                proposal,
                filing,
                registration,
                letter,
                agreement,
                earlier,
                pause,
                capacity,
                steps,
                mergedInto);
    }

    /** At the step's new stage, with the step in its history; what was proposed before falls away. */
    public Expert moved(Step step) {
        return noted(step).with((Proposal) null).at(ExpertStage.valueOf(step.to()));
    }
}
