package org.zhiyuan.generator.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;

/**
 * Identities of nobody, the same for the same seed and number: places over all counties, ID numbers (GB 11643) and credit codes (GB 32100)
 * with right check characters, ids that sort by their number.
 */
final class Synthetic {

    private static final String[] SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".split("");
    private static final String[] GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红志建国文博雅晨宇".split("");
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
    private static final int BIRTHDAYS = 11_000;
    private static final Instant FIRST = LocalDate.of(2025, 1, 1).atStartOfDay().toInstant(ZoneOffset.ofHours(8));

    private final long seed;
    private final List<Region> counties = Divisions.counties(Region.HEBEI).stream()
            .filter(each -> each.kind() == Division.Kind.COUNTY)
            .map(Division::region)
            .toList();

    Synthetic(long seed) {
        this.seed = seed;
    }

    /** Chances of one person or institution, independent of all others. */
    Random random(char kind, int number) {
        Random random = new Random(seed * 1_000_003 + kind * 100_000_007L + number);
        random.nextLong();
        return random;
    }

    Region county(int number) {
        return counties.get(Math.floorMod(number + seed, counties.size()));
    }

    /** When it came in: one every ten minutes from 2025 on. */
    Instant moment(int number) {
        return FIRST.plusSeconds(600L * number);
    }

    Clock clock(int number) {
        return Clock.fixed(moment(number), ZoneOffset.UTC);
    }

    /** Of the form of a UUID version 7, as {@link org.zhiyuan.core.Ids} makes them. */
    String id(char kind, int number) {
        Random random = random(kind, number);
        return String.format(
                "%012x7%03x%x%015x",
                moment(number).toEpochMilli(), random.nextInt(1 << 12), 8 + random.nextInt(4), random.nextLong() >>> 4);
    }

    AccountId owner(char kind, int number) {
        return new AccountId(id(Character.toUpperCase(kind), number));
    }

    String person(Random random) {
        return SURNAMES[random.nextInt(SURNAMES.length)]
                + GIVEN[random.nextInt(GIVEN.length)]
                + GIVEN[random.nextInt(GIVEN.length)];
    }

    PhoneNumber phone(int number) {
        return PhoneNumber.of(String.format("130%08d", number));
    }

    IdNumber idNumber(int number) {
        LocalDate birth = OLDEST.plusDays(Math.floorMod(number * 37L + seed, BIRTHDAYS));
        String body = county(number).code()
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", (number / BIRTHDAYS + seed) % 1000);
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return IdNumber.of(body + "10X98765432".charAt(sum % 11));
    }

    CreditCode creditCode(int number) {
        StringBuilder code =
                new StringBuilder("91").append(county(number).code()).append("MA");
        long serial = Math.floorMod(seed, 10_000L) * 10_000L + number;
        for (int i = 5; i >= 0; i--) {
            code.append(CODE_ALPHABET.charAt((int) (serial / (long) Math.pow(31, i) % 31)));
        }
        int inner = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            inner += Character.digit(code.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        int rest = 11 - inner % 11;
        code.append(rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest));
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += CODE_ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
        }
        return CreditCode.of(
                code.append(CODE_ALPHABET.charAt((31 - sum % 31) % 31)).toString());
    }
}
