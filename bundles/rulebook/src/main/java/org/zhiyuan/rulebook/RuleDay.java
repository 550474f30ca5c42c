package org.zhiyuan.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The day a rule is applied on, with the parameters in force then. */
public record RuleDay(LocalDate date, RuleParameters parameters) {

    /** @throws IllegalArgumentException if the rule book has no such parameter in force, a defect of the book */
    public BigDecimal number(String parameter) {
        return parameters.inForce(parameter, date).value();
    }

    public int integer(String parameter) {
        return number(parameter).intValueExact();
    }

    /** Whether {@code years} full years lie between the first day and this one, the anniversary included. */
    public boolean yearsSince(LocalDate since, int years) {
        return since != null && !since.plusYears(years).isAfter(date);
    }

    /** Whether more than {@code years} years lie between: the anniversary itself is not enough (超过, R99). */
    public boolean moreThanYearsSince(LocalDate since, int years) {
        return since != null && since.plusYears(years).isBefore(date);
    }
}
