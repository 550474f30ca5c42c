package org.zhiyuan.plugin;

import java.io.InputStream;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/**
 * Brings plugins in, switches them and takes them out (插件管理). What it is told is kept in the database, with the jars; {@code deploy/} is
 * only one way to tell it.
 */
public interface InstalledPlugins {

    /** All that are installed or were, by name. */
    List<InstalledPlugin> installed(Caller caller);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    InstalledPlugin installed(Caller caller, String name);

    /**
     * Installs a jar, or updates the plugin of its symbolic name in place; where two persons are asked for, it waits for the second.
     *
     * @throws org.zhiyuan.core.PlatformException INVALID if the door refuses it, CONFLICT if it is older than what is installed
     */
    InstalledPlugin install(Caller caller, InputStream jar);

    /**
     * The same with a jar that the platform fetches, from where the operator allows it.
     *
     * @throws org.zhiyuan.core.PlatformException also INVALID if it may not be fetched from there
     */
    InstalledPlugin fetch(Caller caller, String address);

    /**
     * Approves what waits (复核), as another person than who brought it.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT if nothing waits, DENIED to who brought it
     */
    InstalledPlugin approve(Caller caller, String name, ExpectedVersion seen);

    /** Stops it until it is enabled again. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT */
    InstalledPlugin disable(Caller caller, String name, ExpectedVersion seen);

    /** Also brings one back that was uninstalled. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT */
    InstalledPlugin enable(Caller caller, String name, ExpectedVersion seen);

    /** Goes back to the version before. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT if there is none */
    InstalledPlugin rollBack(Caller caller, String name, ExpectedVersion seen);

    /** Takes it out; what it left stays readable. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT */
    InstalledPlugin uninstall(Caller caller, String name, ExpectedVersion seen);

    /** Forgets one that was uninstalled: its jars and its rows. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE, CONFLICT */
    InstalledPlugin clear(Caller caller, String name, ExpectedVersion seen);
}
