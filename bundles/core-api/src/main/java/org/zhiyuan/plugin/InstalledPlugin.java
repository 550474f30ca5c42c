package org.zhiyuan.plugin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.AccountId;

/**
 * A plugin as the database has it (已安装插件): what is to run, whatever lies in {@code deploy/} or in a cache.
 *
 * @param name the bundle's symbolic name
 * @param current what runs when it is enabled; null before the first approval
 * @param before the version before, which it can be rolled back to (上一版本); null if there is none
 * @param proposed what waits for a second person, null if nothing does
 * @param tray the file of {@code deploy/} that was taken in last, empty if none was, and {@code trayHash} its content
 * @param history the latest steps, oldest first
 */
public record InstalledPlugin(
        String name,
        long version,
        InstalledState state,
        PluginJar current,
        PluginJar before,
        PluginJar proposed,
        String tray,
        String trayHash,
        List<PluginStep> history) {

    public static final String KIND = "Plugin";
    private static final int REMEMBERED = 50;

    public InstalledPlugin {
        history = List.copyOf(history);
    }

    /** One that nothing is known of yet. */
    public static InstalledPlugin of(String name) {
        return new InstalledPlugin(name, 0, InstalledState.PROPOSED, null, null, null, "", "", List.of());
    }

    /** With a jar that waits for a second person. */
    public InstalledPlugin proposing(PluginJar jar) {
        return new InstalledPlugin(name, version, state, current, before, jar, tray, trayHash, history);
    }

    /** With another content, and the one until now to go back to; one that is switched off stays so. */
    public InstalledPlugin holding(PluginJar jar) {
        boolean same = current != null && current.sha256().equals(jar.sha256());
        return new InstalledPlugin(
                name,
                version,
                state == InstalledState.DISABLED ? state : InstalledState.ENABLED,
                jar,
                same ? before : current,
                null,
                tray,
                trayHash,
                history);
    }

    /** What was proposed, approved by a second person. */
    public InstalledPlugin approved(AccountId second) {
        return holding(proposed.approved(second));
    }

    /** With the version before; the one until now can be gone back to in turn. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // they change places
    public InstalledPlugin rolledBack() {
        return new InstalledPlugin(name, version, state, before, current, proposed, tray, trayHash, history);
    }

    public InstalledPlugin in(InstalledState next) {
        return new InstalledPlugin(name, version, next, current, before, proposed, tray, trayHash, history);
    }

    /** After a file of {@code deploy/} was taken in. */
    public InstalledPlugin from(String file, String hash) {
        return new InstalledPlugin(name, version, state, current, before, proposed, file, hash, history);
    }

    public InstalledPlugin after(PluginOperation act, String release, Instant at, AccountId by) {
        List<PluginStep> steps = new ArrayList<>(history);
        steps.add(new PluginStep(act.name(), release, at, by));
        return new InstalledPlugin(
                name,
                version,
                state,
                current,
                before,
                proposed,
                tray,
                trayHash,
                steps.subList(Math.max(0, steps.size() - REMEMBERED), steps.size()));
    }

    public boolean isEnabled() {
        return state == InstalledState.ENABLED;
    }

    /** Whether this content is what runs when it is enabled. */
    public boolean holds(String sha256) {
        return current != null && current.sha256().equals(sha256);
    }

    /** Whether the content belongs to it, as what runs, ran before or waits. */
    public boolean names(String sha256) {
        return holds(sha256)
                || before != null && before.sha256().equals(sha256)
                || proposed != null && proposed.sha256().equals(sha256);
    }
}
