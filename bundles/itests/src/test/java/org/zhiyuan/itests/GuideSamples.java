package org.zhiyuan.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The samples of the plugin author's guide, word for word: what stands in its code blocks, in the order of its text. */
final class GuideSamples {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```");
    private static final Pattern CLASS = Pattern.compile("(?s)package ([\\w.]+);.*?public final class (\\w+)");

    private final String text;

    GuideSamples() throws IOException {
        text = Files.readString(Path.of("../../docs/plugin-author.md"));
    }

    /** A bundle of the blocks below a heading: its classes, and its other files at the given places, in their order. */
    PluginJar jar(String name, String heading, String... places) throws IOException {
        Map<String, String> classes = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        int from = text.indexOf("## " + heading);
        int until = text.indexOf("\n## ", from + 1);
        Matcher block = BLOCK.matcher(text.substring(from, until < 0 ? text.length() : until));
        while (block.find()) {
            Matcher type = CLASS.matcher(block.group(2));
            if (block.group(1).equals("java") && type.find()) {
                classes.put(type.group(1).replace('.', '/') + '/' + type.group(2) + ".java", block.group(2));
            } else if ((block.group(1).equals("xml") || block.group(1).equals("json"))
                    && !block.group(2).contains("<project")) {
                files.add(block.group(2));
            }
        }
        if (classes.isEmpty() || files.size() != places.length) {
            throw new AssertionError(heading + " has " + classes.keySet() + " and " + files.size() + " files");
        }
        PluginJar jar = new PluginJar(name).sources(classes);
        for (int i = 0; i < places.length; i++) {
            jar.entry(places[i], files.get(i));
        }
        return jar;
    }
}
