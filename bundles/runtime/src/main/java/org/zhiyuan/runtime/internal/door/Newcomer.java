package org.zhiyuan.runtime.internal.door;

import java.util.jar.Attributes;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.zhiyuan.core.Text;

/** A dropped file that asks for its symbolic name: who holds it already decides. */
record Newcomer(String file, String name, Version version) {

    /** What became of it. @param refusal null if it has its place; {@code rival} the other file that is concerned, null if none is */
    record Outcome(Text refusal, String rival, boolean keepsOld) {}

    static Newcomer of(String file, Attributes manifest) {
        String version = manifest.getValue(Constants.BUNDLE_VERSION);
        return new Newcomer(
                file,
                manifest.getValue(Constants.BUNDLE_SYMBOLICNAME).split(";")[0].strip(),
                version == null ? Version.emptyVersion : Version.parseVersion(version.strip()));
    }

    /** The higher version has the place, and of equal ones whoever was there first; in its own place a file may not go back. */
    Outcome ask(PlaceBook places) {
        PlaceBook.Holder holder = places.ofName(name);
        int newer = holder == null ? 1 : version.compareTo(holder.version());
        if (holder != null && holder.file().equals(file)) {
            if (newer < 0) {
                return new Outcome(
                        Text.of(
                                "版本" + version + "低于在用的" + holder.version() + "；在用的保留。如确要退回，请先移走此文件再放入",
                                "is " + version + ", older than " + holder.version()
                                        + ", which stays; to go back, take the file away first, then drop it"),
                        null,
                        true);
            }
        } else if (newer <= 0) {
            return new Outcome(
                    newer < 0
                            ? Text.of(
                                    "版本" + version + "低于" + holder.file() + "的" + holder.version(),
                                    "is " + version + ", older than " + holder.version() + " in " + holder.file())
                            : Text.of(
                                    "名称“" + name + "”（" + version + "）已被" + holder.file() + "占用",
                                    "bears a name that is held by " + holder.file() + ": " + name + " " + version),
                    holder.file(),
                    false);
        }
        places.takeName(name, version, file);
        return new Outcome(null, holder == null || holder.file().equals(file) ? null : holder.file(), false);
    }
}
