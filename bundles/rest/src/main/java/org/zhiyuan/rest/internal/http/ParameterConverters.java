package org.zhiyuan.rest.internal.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.Input;

/** Reads numbers, flags and names of enumerations from paths and queries, so that ill-formed ones are told by the parameter's name. */
@Provider
public final class ParameterConverters implements ParamConverterProvider {
    private static final Text WHOLE = Text.of("须为整数", "must be a whole number");
    private static final Text FLAG = Text.of("须为 true 或 false", "must be true or false");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Map<Class<?>, Reader> READERS = Map.of(
            int.class,
            ParameterConverters::number,
            Integer.class,
            ParameterConverters::number,
            long.class,
            ParameterConverters::longNumber,
            Long.class,
            ParameterConverters::longNumber,
            boolean.class,
            ParameterConverters::flag,
            Boolean.class,
            ParameterConverters::flag);

    /** Reads one value of the parameter of that name. */
    private interface Reader {
        Object read(String name, String text);
    }

    /** A converter of one parameter. */
    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return value == null ? null : reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            return new Converter<>(text -> (T) Input.read(text, (in, value) -> in.one(name, value, (Class) type)));
        }
        Reader reader = READERS.get(type);
        return reader == null ? null : new Converter<>(text -> (T) reader.read(name, text));
    }

    private static Integer number(String name, String text) {
        return Integer.valueOf(matching(NUMBER, name, text));
    }

    private static Long longNumber(String name, String text) {
        return Long.valueOf(matching(LONG_NUMBER, name, text));
    }

    private static String matching(Pattern form, String name, String text) {
        if (!form.matcher(text).matches()) {
            throw PlatformException.invalid(name, WHOLE);
        }
        return text;
    }

    private static Boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw PlatformException.invalid(name, FLAG);
        };
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .map(each -> each instanceof QueryParam query
                        ? query.value()
                        : each instanceof PathParam path ? path.value() : null)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }
}
