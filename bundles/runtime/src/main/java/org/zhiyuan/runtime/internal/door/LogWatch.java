package org.zhiyuan.runtime.internal.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;

/** Notes what the deployer logs about a bundle that did not install or start; it tells nobody else. */
public final class LogWatch implements LogListener {

    private static final Pattern LOCATION = Pattern.compile("(file:/\\S+|/\\S+\\.\\w+)");

    private final Troubles troubles;

    public LogWatch(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public void logged(LogEntry entry) {
        if (entry.getException() == null || entry.getMessage() == null) {
            return;
        }
        Matcher matcher = LOCATION.matcher(entry.getMessage());
        if (matcher.find()) {
            troubles.note(matcher.group().replaceFirst("^/(?!/)", "file:/"), entry.getException());
        }
    }
}
