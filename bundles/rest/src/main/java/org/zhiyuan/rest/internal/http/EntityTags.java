package org.zhiyuan.rest.internal.http;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * A list of entity tags (RFC 9110, If-Match and If-None-Match); ours are strong and hold a version.
 *
 * @param any {@code *}, whatever there is
 * @param strong the versions that strong tags of ours name; others can't match
 * @param weak the versions that weak ones name
 */
record EntityTags(boolean any, Set<Long> strong, Set<Long> weak) {
    private static final Pattern TAG = Pattern.compile("\\G[ \\t,]*+(W/)?\"([!#-~\\x80-\\xff]*+)\"[ \\t]*+(?=,|$)");
    private static final Pattern REST = Pattern.compile("[ \\t,]*+");
    private static final Pattern VERSION = Pattern.compile("0|[1-9]\\d{0,17}");

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws PlatformException INVALID naming the header if it is no list of tags */
    static EntityTags read(String header, String value) {
        if (value.strip().equals("*")) {
            return new EntityTags(true, Set.of(), Set.of());
        }
        Set<Long> strong = new HashSet<>();
        Set<Long> weak = new HashSet<>();
        int end = 0;
        Matcher tag = TAG.matcher(value);
        while (tag.find()) {
            end = tag.end();
            if (VERSION.matcher(tag.group(2)).matches()) {
                (tag.group(1) == null ? strong : weak).add(Long.valueOf(tag.group(2)));
            }
        }
        if (end == 0 || !REST.matcher(value).region(end, value.length()).matches()) {
            throw PlatformException.invalid(
                    header,
                    Text.of(
                            "须为先前读到的 ETag，如 \"3\"，多个以逗号分隔，或为 *",
                            "must be the ETag that was read, such as \"3\", several with commas between, or *"));
        }
        return new EntityTags(false, strong, weak);
    }

    /** As If-Match, which compares strongly. */
    ExpectedVersion seen() {
        return any ? ExpectedVersion.ANY : new ExpectedVersion(strong);
    }

    /** As If-None-Match, which compares weakly. */
    boolean names(long version) {
        return any || strong.contains(version) || weak.contains(version);
    }
}
