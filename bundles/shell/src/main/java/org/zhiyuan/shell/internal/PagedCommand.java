package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Option;
import org.zhiyuan.core.PageRequest;

/** A command that lists one page. */
abstract class PagedCommand extends PlatformCommand {
    @Option(name = "--limit", description = "Lines on a page, 1 to 200 (每页条数)")
    private int limit = PageRequest.DEFAULT_LIMIT;

    @Option(name = "--cursor", description = "Where the page before ended (续页标记)")
    private String cursor;

    final PageRequest page() {
        return new PageRequest(limit, cursor);
    }
}
