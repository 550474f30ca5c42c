package org.zhiyuan.rulebook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * Finds what would charge for a service (收费内容) in a text that others read: programme services are free (R4, R88, R89). A passage is a
 * phrase of the list {@value #PHRASES}, a price per person, an account to pay to, a link that pays, or an amount beside a word of the list
 * {@value #FEES}; an amount of something on the list {@value #OTHERS}, such as registered capital, is none.
 */
public final class FreeOfCharge {

    static final String PHRASES = "free.phrases";
    static final String FEES = "free.fee-words";
    static final String OTHERS = "free.other-amounts";

    private static final int LONGEST_PASSAGE = 60;
    private static final String COUNT = "(?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬]+)[十百千万亿]*[余多]?";
    private static final String AMOUNT = "(?:(?:[¥$€£]|\\b(?:rmb|cny|usd))\\s?\\d[\\d,.]*|" + COUNT
            + "\\s?(?:元(?![旦素件器])|圆|块钱|人民币|美元|(?:rmb|cny|usd|yuan|dollars?|euros?)\\b)|\\d+块)";
    private static final String HEAD = "(?:人|位|名|家|席|次|场|节|课时|小时|天|person|head|seat|hour|session|participant)";
    private static final Pattern AMOUNTS = Pattern.compile(AMOUNT);
    private static final Pattern PER_HEAD = Pattern.compile("(?:每" + HEAD + "|人均)[^,，、]{0,4}?" + AMOUNT + "|" + AMOUNT
            + "(?:整)?(?:/|每|一|\\s?per\\s|\\s?a\\s|\\s?each\\s)\\s?" + HEAD);
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:账户|账号|帐户|帐号|卡号|户名|\\baccount\\b|\\biban\\b)[^\\d,，]{0,12}\\d[\\d -]{7,}");
    private static final Pattern LINK = Pattern.compile(
            "https?://[^\\s，。]*(?:[?&;](?:price|fee|amount|money|cost|total|pay)=\\d|/pay(?:ment)?(?:[/?]|$))[^\\s，。]*"
                    + "|https?://pay\\.[^\\s，。]*");
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}\\d¥$€£，。、：:])\\s+(?=[\\p{IsHan}\\d])|(?<=\\d)\\s+(?=\\p{IsHan})");
    private static final Pattern SENTENCES = Pattern.compile("[。；;！!？?\\n\\r]+(?![^\\s，。]*=)");
    private static final Pattern CLAUSES = Pattern.compile("[,，、](?!\\d{3})");
    private static final Pattern REFUSED = Pattern.compile("(?:不|无|非|禁止|禁|免|勿|拒绝|没有|杜绝|no |not |without )[^，。]{0,3}$");
    private static final String BARE = "(?:费用)?[:：=为是仅只需\\s]{0,3}\\d{1,6}(?![\\d%年月日号人家场次个项期天份种类点条岁后起.-])";

    private final Pattern phrases;
    private final Pattern fees;
    private final Pattern bareFees;
    private final Pattern others;

    public FreeOfCharge(RuleDay day) {
        this.phrases = anyOf(words(day, PHRASES));
        this.fees = anyOf(words(day, FEES));
        this.bareFees = Pattern.compile("(?:" + fees.pattern() + ")" + BARE);
        this.others = anyOf(words(day, OTHERS));
    }

    /** Notes it as a problem of the field if the text would charge; null is someone else's problem. */
    public Problems check(Problems problems, String field, String text) {
        Optional<String> found = text == null ? Optional.empty() : passage(text);
        return problems.check(
                found.isEmpty(),
                field,
                Text.of(
                        "志愿服务不得收费，请删去“" + found.orElse("") + "”（R88）",
                        "services are free of charge: leave out \"" + found.orElse("") + "\" (R88)"));
    }

    /** The first passage that would charge, in plain letters and half-width digits. */
    public Optional<String> passage(String text) {
        String plain = BETWEEN_HAN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return Stream.of(LINK, ACCOUNT)
                .flatMap(form -> form.matcher(plain).results())
                .map(MatchResult::group)
                .findFirst()
                .or(() -> SENTENCES
                        .splitAsStream(plain)
                        .flatMap(sentence -> in(sentence).stream())
                        .findFirst())
                .map(found -> found.length() > LONGEST_PASSAGE ? found.substring(0, LONGEST_PASSAGE) : found);
    }

    private Optional<String> in(String sentence) {
        Optional<String> phrase = phrases.matcher(sentence)
                .results()
                .filter(found ->
                        !REFUSED.matcher(sentence.substring(0, found.start())).find())
                .map(MatchResult::group)
                .findFirst();
        return phrase.or(() -> price(sentence));
    }

    /** An amount per head or beside a word for a fee, unless it is of something else. */
    private Optional<String> price(String sentence) {
        String masked = withoutOtherAmounts(sentence);
        return first(PER_HEAD, masked)
                .or(() -> beside(masked))
                .or(() -> first(bareFees, masked))
                .map(range -> sentence.substring(range[0], range[1]));
    }

    private static Optional<int[]> first(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find() ? Optional.of(new int[] {found.start(), found.end()}) : Optional.empty();
    }

    private Optional<int[]> beside(String masked) {
        Matcher amount = AMOUNTS.matcher(masked);
        Matcher fee = fees.matcher(masked);
        return amount.find() && fee.find()
                ? Optional.of(new int[] {Math.min(amount.start(), fee.start()), Math.max(amount.end(), fee.end())})
                : Optional.empty();
    }

    /** The words for something else masked, and the amounts that stand nearer to them than to a word for a fee. */
    private String withoutOtherAmounts(String sentence) {
        StringBuilder masked = new StringBuilder(others.matcher(sentence).replaceAll(FreeOfCharge::mask));
        int begin = 0;
        for (String clause : CLAUSES.split(sentence, -1)) {
            int end = begin + clause.length();
            String rest = masked.substring(begin, end);
            List<MatchResult> other = others.matcher(clause).results().toList();
            List<MatchResult> fee = fees.matcher(rest).results().toList();
            for (MatchResult amount : AMOUNTS.matcher(rest).results().toList()) {
                if (distance(amount, other) <= distance(amount, fee) && !other.isEmpty()) {
                    masked.replace(begin + amount.start(), begin + amount.end(), mask(amount));
                }
            }
            begin = end + 1;
        }
        return masked.toString();
    }

    private static String mask(MatchResult found) {
        return "·".repeat(found.end() - found.start());
    }

    private static int distance(MatchResult amount, List<MatchResult> words) {
        return words.stream()
                .mapToInt(word -> Math.max(word.start() - amount.end(), amount.start() - word.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> words(RuleDay day, String list) {
        return day.parameters().find(list, day.date()).map(Parameter::codes).orElse(List.of()).stream()
                .map(code -> day.parameters().label(list, code))
                .flatMap(label -> Stream.of(label.zh(), label.en()))
                .distinct()
                .toList();
    }

    /** Chinese words wherever they stand, others as whole words; nothing at all if there are none. */
    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> word.codePoints().anyMatch(c -> c > 0x2E80)
                        ? Pattern.quote(word)
                        : "\\b" + Pattern.quote(word) + "s?\\b")
                .reduce((one, other) -> one + "|" + other)
                .orElse("(?!)"));
    }
}
