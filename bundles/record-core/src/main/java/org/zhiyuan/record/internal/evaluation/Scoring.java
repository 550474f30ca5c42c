package org.zhiyuan.record.internal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.rulebook.RuleDay;

/**
 * Time and quality made into one score (综合评价), R82, all points of 100 with two decimals, rounded half up.
 *
 * @param fullHours hours that bring all time points; more bring no more
 * @param weight of time, 0 to 1; quality has the rest
 * @param unratedStars what counts for somebody whom nobody rated
 */
record Scoring(BigDecimal fullHours, BigDecimal weight, BigDecimal unratedStars) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    static Scoring of(RuleDay day) {
        return new Scoring(
                day.number("evaluation.full.hours"),
                day.number("evaluation.time.weight"),
                day.number("evaluation.unrated.stars"));
    }

    /** The score, its rank still 0. */
    ExpertScore score(RecordTotals totals, String name) {
        BigDecimal time = ratio(BigDecimal.valueOf(totals.minutes()), fullHours.multiply(MINUTES_PER_HOUR))
                .min(HUNDRED)
                .setScale(2);
        boolean rated = totals.ratings() > 0;
        BigDecimal stars = rated ? BigDecimal.valueOf(totals.stars()) : unratedStars;
        BigDecimal ratings = BigDecimal.valueOf(Math.max(1, totals.ratings()));
        BigDecimal quality = ratio(stars, ratings.multiply(MOST_STARS));
        BigDecimal rest = BigDecimal.ONE.subtract(weight);
        BigDecimal score = weight.multiply(time).add(rest.multiply(quality)).setScale(2, RoundingMode.HALF_UP);
        Text calculation = words(totals, rated, time, quality, rest, score);
        BigDecimal mean = stars.divide(ratings, 2, RoundingMode.HALF_UP);
        return new ExpertScore(
                0, totals.expert(), name, totals.minutes(), totals.sessions(), mean, time, quality, score, calculation);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private Text words(
            RecordTotals totals,
            boolean rated,
            BigDecimal time,
            BigDecimal quality,
            BigDecimal rest,
            BigDecimal score) {
        String full = plain(fullHours);
        Text first = Text.format(
                "时间分 = min(%d分钟（%s小时）÷%s小时, 1)×100 = %s；",
                "time = min(%d minutes (%s h) / %s h, 1) x 100 = %s; ",
                totals.minutes(),
                Times.hours(totals.minutes()),
                full,
                time);
        Text second = rated
                ? Text.format(
                        "质量分 = %d星÷%d次评价÷5×100 = %s；",
                        "quality = %d stars / %d ratings / 5 x 100 = %s; ", totals.stars(), totals.ratings(), quality)
                : Text.format(
                        "质量分：尚无评价，按%s星计，÷5×100 = %s；",
                        "quality: not rated, counted as %s stars, / 5 x 100 = %s; ", plain(unratedStars), quality);
        Text third = Text.format(
                "总分 = %s×%s + %s×%s = %s",
                "score = %s x %s + %s x %s = %s", plain(weight), time, plain(rest), quality, score);
        return Text.of(first.zh() + second.zh() + third.zh(), first.en() + second.en() + third.en());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
