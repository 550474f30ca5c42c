package org.zhiyuan.launcher;

/** Does the same before Karaf's own main class, for whoever starts the platform by {@code bin/karaf}. */
public final class Agent {

    private Agent() {}

    public static void premain(String arguments) {
        Main.prepare(PlatformFolders.ofProcess());
    }
}
