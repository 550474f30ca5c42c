package org.zhiyuan.launcher;

import java.nio.file.Path;

/**
 * The folders of one platform.
 *
 * @param home the distribution
 * @param data the state folder
 * @param etc the settings as delivered, or where {@code KARAF_ETC} says; only ever read
 * @param deploy the distribution's folder of plugins
 */
record PlatformFolders(Path home, Path data, Path etc, Path deploy) {

    static PlatformFolders ofProcess() {
        Path home = Path.of(System.getProperty("karaf.home")).toAbsolutePath().normalize();
        Path data = Path.of(
                        System.getProperty("karaf.data", home.resolve("data").toString()))
                .toAbsolutePath()
                .normalize();
        Path etc = Path.of(System.getProperty("karaf.etc", home.resolve("etc").toString()))
                .toAbsolutePath()
                .normalize();
        Path deploy = Path.of(System.getProperty(
                        "zhiyuan.deploy", home.resolve("deploy").toString()))
                .toAbsolutePath()
                .normalize();
        return new PlatformFolders(home, data, etc, deploy);
    }

    /** The operator's own settings, which go before the delivered ones. */
    Path ownEtc() {
        return data.resolve("etc");
    }

    /** The operator's own plugins. */
    Path ownDeploy() {
        return data.resolve("deploy");
    }

    /** Delivered and own settings put together: what the container reads, made at each start and kept up while it runs. */
    Path etcInForce() {
        return data.resolve("etc-in-force");
    }

    Path cache() {
        return data.resolve("cache");
    }

    /** Copies of the state, one before each upgrade. */
    Path backups() {
        return data.resolve("backups");
    }

    /** Jars the container is made of. */
    Path system() {
        return home.resolve("system");
    }
}
