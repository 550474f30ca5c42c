package org.zhiyuan.plugin;

import java.util.List;
import org.zhiyuan.core.Caller;

/** Shows the plugins and lets administrators take one out of quarantine. */
public interface PluginService {

    /** All plugins, by kind and id. */
    List<Plugin> list(Caller caller);

    /** Lets a quarantined plugin answer again at once. @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    Plugin release(Caller caller, String kind, String id);
}
