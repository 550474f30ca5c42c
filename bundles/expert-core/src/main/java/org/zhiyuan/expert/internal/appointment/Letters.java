package org.zhiyuan.expert.internal.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Step;
import org.zhiyuan.expert.AppointmentLetters;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.Term;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.internal.file.ExpertFourEyes;

/** Letters of appointment (聘书): numbered, revoked and issued anew, R78, R97. */
public final class Letters implements AppointmentLetters {

    private final ExpertFile file;
    private final ExpertFourEyes judges;
    private final Sequences sequences;

    public Letters(ExpertFile file, ExpertFourEyes judges, Sequences sequences) {
        this.file = file;
        this.judges = judges;
        this.sequences = sequences;
    }

    /** The next number of today's year in the series. */
    public String number(String kind, String series) {
        int year = file.today().getYear();
        return DocumentNumbers.number(kind, year, sequences.next(series + "-" + year), 4);
    }

    /** @param replaces the number of the letter it stands in for, or null */
    public Letter issued(LocalDate from, LocalDate until, String replaces) {
        return new Letter(number("聘", "letter"), file.today(), from, until, replaces, null, null);
    }

    /** Revokes every letter whose days are not over; the agreement stays, and serves nothing without a letter. */
    @Override
    public Expert revokeLetter(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        String why = ExpertFile.reason(reason);
        return judges.decide(
                caller,
                ExpertOperation.EXPERT_REVOKE_LETTER,
                id,
                seen,
                ExpertStage.LETTER_REVOKED,
                "REVOKE",
                why,
                expert -> expert,
                expert -> revoked(expert, file.today(), why));
    }

    public static Expert revoked(Expert expert, LocalDate on, String reason) {
        if (expert.letter() == null) {
            return expert;
        }
        List<Term> before =
                expert.earlier().stream().map(term -> revoked(term, on, reason)).toList();
        return expert.with(revoked(new Term(expert.letter(), expert.agreement()), on, reason), before);
    }

    private static Term revoked(Term term, LocalDate on, String reason) {
        boolean over = term.letter().revoked() || term.letter().validUntil().isBefore(on);
        return over ? term : new Term(term.letter().revoked(on, reason), term.agreement());
    }

    /** For each term whose days are not over, none of which has a letter left; what is signed serves again. */
    @Override
    public Expert reissueLetter(Caller caller, ExpertId id, ExpectedVersion seen) {
        return file.change(caller, ExpertOperation.EXPERT_REISSUE, id, seen, expert -> {
            List<Term> ahead = new ArrayList<>(expert.standing().stream()
                    .filter(term -> !term.agreement().validUntil().isBefore(file.today()))
                    .toList());
            boolean signed = ahead.stream().anyMatch(term -> term.agreement().complete());
            Step step = file.step(
                    caller,
                    ExpertOperation.EXPERT_REISSUE,
                    expert,
                    signed ? ExpertStage.SERVING : ExpertStage.APPOINTED,
                    null);
            Collections.reverse(ahead);
            List<Term> before = new ArrayList<>(expert.earlier());
            before.add(new Term(expert.letter(), expert.agreement()));
            ahead.forEach(term -> before.add(anew(term)));
            Term latest = before.remove(before.size() - 1);
            return expert.with(latest, before).moved(step);
        });
    }

    /** Never for days before it is issued. */
    private Term anew(Term term) {
        LocalDate first = term.agreement().validFrom();
        LocalDate from = first.isBefore(file.today()) ? file.today() : first;
        return new Term(
                issued(from, term.agreement().validUntil(), term.letter().number()), term.agreement());
    }

    /** Two officials dismiss; the letter is revoked with it. */
    @Override
    public Expert dismiss(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        String why = ExpertFile.reason(reason);
        return judges.decide(
                caller,
                ExpertOperation.EXPERT_DISMISS,
                id,
                seen,
                ExpertStage.DISMISSED,
                "DISMISS",
                why,
                expert -> expert,
                expert -> revoked(expert, file.today(), why));
    }
}
