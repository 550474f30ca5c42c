package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of one file in force, with what they refer to filled in as the container does it. */
final class Settings {

    private static final Pattern REFERENCE = Pattern.compile("[$][{\\[]([^{}\\[\\]]*)[}\\]]");
    private static final int DEEPEST = 10;

    private final Properties values;
    private final UnaryOperator<String> environment;

    Settings(Properties values, UnaryOperator<String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /** @throws SettingsFile.Unusable if there is no such file, it can't be read, or it sets nothing */
    static Settings of(PlatformFolders places, String name, UnaryOperator<String> environment)
            throws SettingsFile.Unusable {
        Path own = places.ownEtc().resolve(name);
        Path shown = Files.exists(own) ? own : places.etc().resolve(name);
        Path file = places.etcInForce().resolve(name);
        try {
            Settings settings = new Settings(SettingsFile.parse(shown, Files.readAllBytes(file)), environment);
            if (settings.values.isEmpty()) {
                throw new SettingsFile.Unusable(Line.of("%s 是空的：请恢复此文件", "%s is empty: restore the file", shown));
            }
            return settings;
        } catch (IOException e) {
            throw new SettingsFile.Unusable(Line.of("缺少 %s：请恢复此文件", "%s is missing: restore the file", shown));
        }
    }

    Map<Object, Object> all() {
        return values;
    }

    /** The value without blanks around it, {@code otherwise} where it is not set or empty. */
    String get(String key, String otherwise) {
        String value = values.getProperty(key);
        String filled = value == null ? "" : fill(value).strip();
        return filled.isEmpty() ? otherwise : filled;
    }

    private String fill(String value) {
        String text = value;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Matcher matcher = REFERENCE.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(
                        filled, Matcher.quoteReplacement(referred(matcher.group(1), matcher.group())));
            }
            matcher.appendTail(filled);
            if (filled.toString().equals(text)) {
                return text;
            }
            text = filled.toString();
        }
        return text;
    }

    private String referred(String reference, String asItStands) {
        int at = reference.indexOf(":-");
        String name = at < 0 ? reference : reference.substring(0, at);
        String value = name.startsWith("env:")
                ? environment.apply(name.substring("env:".length()))
                : values.getProperty(name, System.getProperty(name));
        if (value != null && !value.isEmpty()) {
            return value;
        }
        return at >= 0 ? reference.substring(at + 2) : name.startsWith("env:") ? "" : asItStands;
    }
}
