package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Verdict;

/**
 * A station (志愿服务工作站) from its draft to its end; a fixed place set up by an organisation (R6).
 *
 * @param proposal an official's decision that waits for a second one (R94), null if none does
 * @param mergedInto the one this reads as while a merge stands (合并); said when read, never kept with the station
 */
public record Station(
        StationId id,
        long version,
        AccountId owner,
        int round,
        StationStage stage,
        StationApplication application,
        Examination examination,
        Award award,
        Proposal proposal,
        List<Step> history,
        StationId mergedInto) {

    public Station {
        examination = examination == null ? Examination.NONE : examination;
        award = award == null ? Award.NONE : award;
        history = List.copyOf(history);
    }

    /** As it is kept. */
    public static Station of(
            StationId id,
            long version,
            AccountId owner,
            int round,
            StationStage stage,
            StationApplication application,
            Examination examination,
            Award award,
            Proposal proposal,
            List<Step> history) {
        return new Station(id, version, owner, round, stage, application, examination, award, proposal, history, null);
    }

    public Region region() {
        return application.region();
    }

    public Verdict verdict() {
        return examination.verdict();
    }

    public Assessment assessment() {
        return examination.assessment();
    }

    public Review review() {
        return examination.review();
    }

    public List<Grant> grants() {
        return award.grants();
    }

    public Title title() {
        return award.title();
    }

    public Station with(StationApplication changed) {
        return new Station(
                id, version, owner, round, stage, changed, examination, award, proposal, history, mergedInto);
    }

    public Station with(Examination changed) {
        return new Station(
                id, version, owner, round, stage, application, changed, award, proposal, history, mergedInto);
    }

    public Station with(Award changed) {
        return new Station(
                id, version, owner, round, stage, application, examination, changed, proposal, history, mergedInto);
    }

    public Station with(Title changed) {
        return with(award.with(changed));
    }

    public Station with(Proposal changed) {
        return new Station(
                id, version, owner, round, stage, application, examination, award, changed, history, mergedInto);
    }

    /** Nothing waits for a second official any more. */
    public Station withoutProposal() {
        return with((Proposal) null);
    }

    public Station mergedInto(StationId survivor) {
        return new Station(
                id, version, owner, round, stage, application, examination, award, proposal, history, survivor);
    }

    public Station inRound(int year) {
        return new Station(
                id, version, owner, year, stage, application, examination, award, proposal, history, mergedInto);
    }

    /** At the step's new stage, with the step in its history; whatever was only proposed has lapsed. */
    public Station moved(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Station(
                id,
                version,
                owner,
                round,
                StationStage.valueOf(step.to()),
                application,
                examination,
                award,
                null,
                steps,
                mergedInto);
    }

    /** The application as it has to be judged on that day: with the conduct that was on record by then (R26). */
    public StationApplication factsOn(LocalDate day) {
        return examination
                .conductOn(day)
                .map(ConductRecord::conduct)
                .map(known -> application.with(
                        application.conduct() == null
                                ? known
                                : application.conduct().and(known)))
                .orElse(application);
    }

    /** The objections to the name as it was last approved (R104); an approval has weighed those of an earlier one. */
    public List<Objection> objections() {
        return award.objections().stream()
                .filter(objection -> review() == null || !objection.filedAt().isBefore(review().at()))
                .toList();
    }

    /** When its title came to an end (撤销、退出), null while it stands or was never granted. */
    public Instant titleEndedAt() {
        return title() == null || !stage.ended()
                ? null
                : history.get(history.size() - 1).at();
    }

    /** Where it stands among its round's applications, empty until it was assessed. */
    public Optional<Rank> rank() {
        return assessment() == null ? Optional.empty() : Optional.of(Rank.of(this));
    }
}
