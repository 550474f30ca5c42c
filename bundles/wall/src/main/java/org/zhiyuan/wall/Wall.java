package org.zhiyuan.wall;

import java.util.List;
import java.util.function.BiConsumer;
import org.osgi.framework.Bundle;

/** The wall round plugins (插件隔离墙), a service from the first start level on. */
public interface Wall {

    /** Whether the bundle was dropped in or installed by somebody, and is not part of the distribution. */
    boolean isOutside(Bundle bundle);

    /** What the distribution's bundles offer to those outside. */
    PluginApi api();

    /** Who is told what a bundle outside tried and was refused, in English; replaces who was told before, null for nobody. */
    void onRefusal(BiConsumer<Bundle, String> listener);

    /** The distribution's bundles that were found stopped at this start, and are started again. */
    List<String> startedAgain();

    /** The threads that each bundle outside has made by itself and that still run, also those of bundles that have gone. */
    List<OwnThreads> threads();

    /**
     * The threads that one bundle made by itself.
     *
     * @param cpuMillis processor time that those which still run have used
     */
    record OwnThreads(long bundle, String name, int count, long cpuMillis) {}
}
