package org.zhiyuan.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one media type that a body is stated to be of (RFC 9110, 8.3).
 *
 * @param type type and subtype in lower case, such as {@code text/xml}
 * @param parameters by name in lower case, unquoted
 */
public record ContentType(String type, Map<String, String> parameters) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\\\x00-\\x08\\x0a-\\x1f\\x7f]|\\\\[\\t\\x20-\\x7e])*+\"";
    private static final Pattern TYPE = Pattern.compile("[ \\t]*+(" + TOKEN + "/" + TOKEN + ")[ \\t]*+");
    private static final Pattern PARAMETER =
            Pattern.compile(";[ \\t]*+(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")[ \\t]*+");
    private static final String PARTS = "multipart";
    private static final int LONGEST = 500;

    /**
     * Reads the lines of a header; nothing if there isn't exactly one line, if it is no single well-formed media type, names a parameter
     * twice, or speaks of {@code multipart} anywhere, which a parser behind the door may act on wherever it stands.
     */
    public static Optional<ContentType> of(List<String> lines) {
        if (lines.size() != 1
                || lines.get(0).length() > LONGEST
                || lines.get(0).toLowerCase(Locale.ROOT).contains(PARTS)) {
            return Optional.empty();
        }
        String line = lines.get(0);
        Matcher type = TYPE.matcher(line);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(line);
        int end = type.end();
        while (end < line.length()) {
            if (!parameter.region(end, line.length()).lookingAt()
                    || parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), unquoted(parameter.group(2)))
                            != null) {
                return Optional.empty();
            }
            end = parameter.end();
        }
        return parameters.values().stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(PARTS))
                ? Optional.empty()
                : Optional.of(new ContentType(type.group(1).toLowerCase(Locale.ROOT), parameters));
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
