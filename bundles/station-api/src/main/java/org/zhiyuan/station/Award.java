package org.zhiyuan.station;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows an approval (公示、授予、登记、考核), R14, R34 to R40, R104 to R106; what has not happened yet is null or empty. */
public record Award(
        Publicity publicity,
        List<Objection> objections,
        List<Grant> grants,
        Title title,
        ExternalEntries registration,
        List<YearAssessment> years,
        List<Suspension> suspensions) {

    public static final Award NONE =
            new Award(null, List.of(), List.of(), null, ExternalEntries.NONE, List.of(), List.of());

    public Award {
        objections = List.copyOf(objections);
        grants = List.copyOf(grants);
        registration = registration == null ? ExternalEntries.NONE : registration;
        years = List.copyOf(years);
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
    }

    public Award with(Publicity changed) {
        return new Award(changed, objections, grants, title, registration, years, suspensions);
    }

    /** With the objection in the place of its number. */
    public Award with(Objection changed) {
        List<Objection> all = new ArrayList<>(objections);
        all.removeIf(objection -> objection.number() == changed.number());
        all.add(changed);
        all.sort(Comparator.comparingInt(Objection::number));
        return new Award(publicity, all, grants, title, registration, years, suspensions);
    }

    public Award with(List<Grant> changed) {
        return new Award(publicity, objections, changed, title, registration, years, suspensions);
    }

    public Award with(Title changed) {
        return new Award(publicity, objections, grants, changed, registration, years, suspensions);
    }

    public Award with(ExternalEntries changed) {
        return new Award(publicity, objections, grants, title, changed, years, suspensions);
    }

    /** With the assessment in the place of its year. */
    public Award with(YearAssessment changed) {
        List<YearAssessment> all = new ArrayList<>(years);
        all.removeIf(assessment -> assessment.year() == changed.year());
        all.add(changed);
        all.sort(Comparator.comparingInt(YearAssessment::year));
        return new Award(publicity, objections, grants, title, registration, all, suspensions);
    }

    /** Ordered to stop on that case (责令停止活动), R94; once is enough. */
    public Award suspended(String caseId, Instant now) {
        return suspensions.stream()
                        .anyMatch(each -> each.until() == null && each.caseId().equals(caseId))
                ? this
                : new Award(
                        publicity,
                        objections,
                        grants,
                        title,
                        registration,
                        years,
                        Stream.concat(suspensions.stream(), Stream.of(new Suspension(caseId, now, null)))
                                .toList());
    }

    /** What was ordered on that case is lifted. */
    public Award released(String caseId, Instant now) {
        return new Award(
                publicity,
                objections,
                grants,
                title,
                registration,
                years,
                suspensions.stream()
                        .map(each -> each.until() == null && each.caseId().equals(caseId) ? each.lifted(now) : each)
                        .toList());
    }

    public Optional<YearAssessment> year(int year) {
        return years.stream().filter(assessment -> assessment.year() == year).findFirst();
    }
}
