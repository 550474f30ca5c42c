package org.zhiyuan.record.internal.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.Term;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.internal.person.UnitedMinutes;

/** Counts what was delivered in each year of an agreement (约定与实际时长), R80. */
final class AgreementYears {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final UnitedMinutes united;

    AgreementYears(UnitedMinutes united) {
        this.united = united;
    }

    /** The years that have begun, of every signed agreement, oldest first. @param served whose records count as the expert's */
    List<AgreedHours> of(Expert expert, List<ExpertId> served, LocalDate today) {
        List<AgreedHours> years = new ArrayList<>();
        expert.terms().stream()
                .map(Term::agreement)
                .filter(Agreement::complete)
                .distinct()
                .sorted(Comparator.comparing(Agreement::validFrom))
                .forEach(agreement -> {
                    // counted from the first day, so that a year from 29 February begins on 1 March only where there is
                    // no 29th
                    for (int n = 0; starts(agreement, n, today); n++) {
                        years.add(year(expert, served, agreement, n));
                    }
                });
        return years;
    }

    private static boolean starts(Agreement agreement, int n, LocalDate today) {
        LocalDate from = Times.anniversary(agreement.validFrom(), n);
        return !from.isAfter(today) && !from.isAfter(agreement.validUntil());
    }

    private AgreedHours year(Expert expert, List<ExpertId> served, Agreement agreement, int n) {
        LocalDate from = Times.anniversary(agreement.validFrom(), n);
        LocalDate last = Times.anniversary(agreement.validFrom(), n + 1).minusDays(1);
        LocalDate until = last.isAfter(agreement.validUntil()) ? agreement.validUntil() : last;
        Instant first = from.atStartOfDay(Times.ZONE).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(Times.ZONE).toInstant();
        long minutes = united.between(served, first, end);
        BigDecimal ratio = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(agreement.hoursPerYear()).multiply(MINUTES_PER_HOUR), 3, RoundingMode.DOWN);
        return new AgreedHours(
                expert.id(),
                expert.application().name(),
                agreement.number(),
                from,
                until,
                agreement.hoursPerYear(),
                minutes,
                ratio);
    }
}
