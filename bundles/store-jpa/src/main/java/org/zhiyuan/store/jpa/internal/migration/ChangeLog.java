package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The changes that make the schema, in formatted SQL. */
record ChangeLog(String resource, ClassLoader loader) {

    private static final Pattern CHANGE_SET = Pattern.compile("(?m)^--changeset [^:\\s]+:(\\S+)(?:.* dbms:(\\S+))?");

    static ChangeLog ofPlatform() {
        return new ChangeLog("org/zhiyuan/store/jpa/internal/migration/schema.sql", ChangeLog.class.getClassLoader());
    }

    /** The ids of all changes, whatever database gets them. */
    Set<String> ids() {
        return ids(null);
    }

    /** The ids of the changes that such a database gets; null for any. */
    Set<String> ids(String database) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            Matcher matcher = CHANGE_SET.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> ids = new LinkedHashSet<>();
            while (matcher.find()) {
                if (database == null
                        || matcher.group(2) == null
                        || matcher.group(2).equals(database)) {
                    ids.add(matcher.group(1));
                }
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
