package org.zhiyuan.runtime.internal.door;

import java.util.regex.Pattern;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** Which names of files a plugin's jar may not have. */
final class EntryNames {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    /** Whoever carries the interface itself can never be recognised by it. */
    private static final Pattern PLATFORMS = Pattern.compile(
            "(?:org/osgi/framework/|java/|"
                    + "org/zhiyuan/(?:core|verdict|identity|document|decision|plugin|rule|station|expert|activity)/(?:spi/)?[A-Z]).*\\.class");

    private EntryNames() {}

    static boolean escapes(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..")
                || path.indexOf('\0') >= 0;
    }

    static boolean isCopyOfThePlatforms(String name) {
        return PLATFORMS.matcher(name).matches();
    }

    static String shown(String name) {
        return Reasons.trim(name);
    }
}
