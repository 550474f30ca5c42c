package org.zhiyuan.plugin;

import java.util.List;
import org.zhiyuan.core.Caller;

/** Shows the plugins and lets administrators take one out of quarantine. */
public interface PluginService {

    /** All plugins, by kind and id. */
    List<Plugin> list(Caller caller);

    /** The same, each with what to do about it. */
    List<PluginDiagnosis> diagnose(Caller caller);

    /**
     * Those that go by this name: an id, alone or after its kind and a slash, the name of a file in the deploy folder, or of a bundle.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND if none does
     */
    List<PluginDiagnosis> diagnose(Caller caller, String name);

    /**
     * Lets a quarantined plugin answer again at once, or a file ({@code bundle/x.jar}) in again that was left out at a start.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND
     */
    Plugin release(Caller caller, String kind, String id);
}
