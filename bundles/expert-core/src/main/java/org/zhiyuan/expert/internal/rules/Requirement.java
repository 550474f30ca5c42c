package org.zhiyuan.expert.internal.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.rulebook.RuleDay;

/** One part of a professional condition, such as a title or a number of years: in words, and held against the facts of a day. */
public interface Requirement {

    public Text words(RuleDay day);

    public boolean met(Profession facts, RuleDay day);

    public static Requirement of(String zh, String en, Predicate<Profession> test) {
        return new Fact(Text.of(zh, en), test);
    }

    public static Requirement merit(String zh, String en, Merit merit) {
        return of(zh, en, facts -> facts.has(merit));
    }

    public static Requirement employer(String zh, String en, Employer... employers) {
        return of(zh, en, facts -> Arrays.asList(employers).contains(facts.employer()));
    }

    /** At least the parameter's years, the anniversary included (以上, R99); {@code %d} in the words stands for the number. */
    public static Requirement years(String zh, String en, String parameter, Function<Profession, LocalDate> since) {
        return new Years(zh, en, parameter, since, false);
    }

    /** More than the parameter's years (超过, R99). */
    public static Requirement moreThanYears(
            String zh, String en, String parameter, Function<Profession, LocalDate> since) {
        return new Years(zh, en, parameter, since, true);
    }

    /** Met if one of them is. */
    public static Requirement anyOf(Requirement... options) {
        return new Any(options);
    }

    /** Part of the condition only while the parameter is 1, met by everybody while it is 0. */
    default Requirement when(String parameter) {
        Requirement part = this;
        return new Requirement() {
            @Override
            public Text words(RuleDay day) {
                return part.words(day);
            }

            @Override
            public boolean met(Profession facts, RuleDay day) {
                return day.integer(parameter) == 0 || part.met(facts, day);
            }
        };
    }

    /** A part that is a plain fact. */
    record Fact(Text text, Predicate<Profession> test) implements Requirement {

        @Override
        public Text words(RuleDay day) {
            return text;
        }

        @Override
        public boolean met(Profession facts, RuleDay day) {
            return test.test(facts);
        }
    }

    /** A part that is a number of years since a day. */
    record Years(String zh, String en, String parameter, Function<Profession, LocalDate> since, boolean strictly)
            implements Requirement {

        @Override
        public Text words(RuleDay day) {
            return Text.format(zh, en, day.integer(parameter));
        }

        @Override
        public boolean met(Profession facts, RuleDay day) {
            LocalDate first = since.apply(facts);
            int years = day.integer(parameter);
            return strictly ? day.moreThanYearsSince(first, years) : day.yearsSince(first, years);
        }
    }

    /** Several options, each of which is enough. */
    record Any(Requirement... options) implements Requirement {

        @Override
        public Text words(RuleDay day) {
            return Text.of(
                    Arrays.stream(options).map(option -> option.words(day).zh()).collect(Collectors.joining("或")),
                    Arrays.stream(options).map(option -> option.words(day).en()).collect(Collectors.joining(" or ")));
        }

        @Override
        public boolean met(Profession facts, RuleDay day) {
            return Arrays.stream(options).anyMatch(option -> option.met(facts, day));
        }
    }
}
