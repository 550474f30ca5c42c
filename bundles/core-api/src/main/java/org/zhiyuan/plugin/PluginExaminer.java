package org.zhiyuan.plugin;

import java.util.Optional;
import org.zhiyuan.core.Text;

/**
 * Examines what a plugin says of itself before anybody uses it (准入检查): whoever will use plugins of a kind registers one as a service, so
 * that what is shown as active works.
 */
public interface PluginExaminer {

    /** As in {@link Plugin#kind()}. */
    String kind();

    /** @return what is wrong, as people read it after the plugin's name; empty if nothing is. Runs on the plugin's own thread */
    Optional<Text> problem(Object self);
}
