package org.zhiyuan.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.IdNumbers;

/** Reads an input field by field and collects every problem with its path, so that callers learn all of them at once. */
public final class Input {
    private static final int MAX_TEXT = 4000;
    private static final int MAX_ITEMS = 2000;
    private static final Text MISSING = Text.of("必填", "is required");

    private final String prefix;
    private final List<FieldProblem> problems;

    private Input(String prefix, List<FieldProblem> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /** Reads a whole input. @throws PlatformException INVALID with every problem there is */
    public static <D, T> T read(D dto, BiFunction<Input, D, T> reader) {
        if (dto == null) {
            throw PlatformException.invalid("body", MISSING);
        }
        Input input = new Input("", new ArrayList<>());
        T value = input.build(() -> reader.apply(input, dto));
        if (!input.problems.isEmpty()) {
            throw PlatformException.invalid(input.problems);
        }
        return value;
    }

    /** A text of at most 4000 characters, in its one form ({@link PlainText}); null stays null. */
    public String text(String field, String value) {
        if (value == null) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > MAX_TEXT) {
            return problem(field, Text.format("最多%d个字", "must have at most %d characters", MAX_TEXT));
        }
        String plain = PlainText.of(value);
        if (IdNumbers.isIn(plain)) {
            return problem(
                    field,
                    Text.of(
                            "含有身份证号码，请删除：文字内容会以明文保存和展示（R87）",
                            "holds a person's ID number: leave it out, since texts are kept and shown in clear (R87)"));
        }
        return PlainText.problem(plain)
                .map(found -> this.<String>problem(field, found))
                .orElse(plain);
    }

    /** A value made from text by its own class, such as {@code CreditCode::of}; null for null or blank. */
    public <T> T value(String field, String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (PlatformException e) {
            return problem(
                    field,
                    e.problems().isEmpty() ? e.text() : e.problems().get(0).rule());
        }
    }

    public LocalDate date(String field, String text) {
        return value(field, text, Moments::date);
    }

    public Instant moment(String field, String text) {
        return value(field, text, Moments::moment);
    }

    /** One of an enum's names; the problem lists what is allowed. */
    public <E extends Enum<E>> E one(String field, String text, Class<E> type) {
        return value(field, text, name -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            String allowed = String.join(
                    ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
            throw PlatformException.invalid(field, Text.of("须为下列之一：" + allowed, "must be one of " + allowed));
        });
    }

    public <E extends Enum<E>> Set<E> set(String field, List<String> names, Class<E> type) {
        return new LinkedHashSet<>(list(field, names, (item, name) -> item.one("", name, type)));
    }

    /** A value that must be there: null is a problem, also where the platform's own type could not tell. */
    public <T> T required(String field, T value) {
        return value == null ? problem(field, MISSING) : value;
    }

    /** A flag; not stated is false. */
    public boolean flag(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    /** A flag that must be stated. */
    public boolean answer(String field, Boolean value) {
        return flag(required(field, value));
    }

    public int number(String field, Integer value) {
        return required(field, value) == null ? 0 : value;
    }

    /** A decimal of at most 12 digits, four of them behind the point. */
    public BigDecimal decimal(String field, BigDecimal value) {
        return value == null || value.precision() - value.scale() <= 8 && value.scale() <= 4 && value.scale() >= -8
                ? value
                : problem(field, Text.of("数值超出范围", "is out of range"));
    }

    /** A nested object; null stays null. */
    public <D, T> T object(String field, D dto, BiFunction<Input, D, T> reader) {
        if (dto == null) {
            return null;
        }
        Input nested = new Input(path(field), problems);
        return nested.build(() -> reader.apply(nested, dto));
    }

    /** A list of at most 2000 items without gaps; null is empty. */
    public <D, T> List<T> list(String field, List<D> items, BiFunction<Input, D, T> reader) {
        List<T> values = new ArrayList<>();
        if (items != null && items.size() > MAX_ITEMS) {
            problem(field, Text.format("最多%d项", "must have at most %d items", MAX_ITEMS));
        } else if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                String at = field + "[" + i + "]";
                T value = required(at, items.get(i)) == null ? null : object(at, items.get(i), reader);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Runs a constructor of the domain; the problems it finds are told under this input's path, but not twice. */
    private <T> T build(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.INVALID || e.problems().isEmpty()) {
                throw e;
            }
            e.problems().forEach(found -> problem(found.field(), found.rule()));
            return null;
        }
    }

    private boolean told(String path) {
        return problems.stream()
                .map(FieldProblem::field)
                .anyMatch(known -> known.equals(path) || known.startsWith(path + ".") || known.startsWith(path + "["));
    }

    /** Adds a problem that only the reader can see. */
    public void refuse(String field, Text rule) {
        problem(field, rule);
    }

    private <T> T problem(String field, Text rule) {
        // an ill-formed value is told once, not again as a missing one
        if (!told(path(field))) {
            problems.add(new FieldProblem(path(field), rule));
        }
        return null;
    }

    private String path(String field) {
        if (field.isEmpty() || prefix.isEmpty()) {
            return prefix + field;
        }
        return prefix + "." + field;
    }
}
