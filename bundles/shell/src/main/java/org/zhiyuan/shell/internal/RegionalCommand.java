package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.zhiyuan.core.Region;

/** A command that lists one page of what lies in a region. */
abstract class RegionalCommand extends PagedCommand {
    @Option(name = "--region", description = "Division code, such as 130100 (行政区划代码)")
    @Completion(RegionCompleter.class)
    private String region;

    /** Null where none was named. */
    final Region region() {
        return region == null ? null : Region.of(region);
    }
}
