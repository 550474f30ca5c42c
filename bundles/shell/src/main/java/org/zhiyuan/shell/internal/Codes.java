package org.zhiyuan.shell.internal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Reads the codes that options take: in any case, or as the tables show them. */
final class Codes {
    private Codes() {}

    /** Null stays null. @throws PlatformException INVALID, with all that would be right */
    static <C extends Enum<C> & Labelled> C read(String field, Class<C> codes, String text) {
        return text == null
                ? null
                : Stream.of(codes.getEnumConstants())
                        .filter(code -> fits(code, text))
                        .findFirst()
                        .orElseThrow(() -> PlatformException.invalid(field, oneOf(codes.getEnumConstants())));
    }

    private static boolean fits(Labelled code, String text) {
        return code.name().equalsIgnoreCase(text.replace('-', '_'))
                || code.label().zh().equals(text)
                || code.label().en().equalsIgnoreCase(text);
    }

    private static Text oneOf(Labelled... codes) {
        return Text.of(
                "须为下列之一：" + all(codes, code -> code.name() + " " + code.label().zh(), "；"),
                "must be one of: " + all(codes, Codes::english, "; "));
    }

    private static String all(Labelled[] codes, Function<Labelled, String> word, String separator) {
        return Arrays.stream(codes).map(word).collect(Collectors.joining(separator));
    }

    /** Most codes are their own English name. */
    private static String english(Labelled code) {
        return code.name().replace('_', ' ').equalsIgnoreCase(code.label().en())
                ? code.name()
                : code.name() + " " + code.label().en();
    }
}
