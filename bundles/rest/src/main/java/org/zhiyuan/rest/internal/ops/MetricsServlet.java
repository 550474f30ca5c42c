package org.zhiyuan.rest.internal.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.supervision.OutboxAdmin;
import org.zhiyuan.supervision.OutboxState;

/** {@code /metrics} in Prometheus's text format: requests, memory, plugins by state, changes that are still to be told. */
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Meters meters;
    private final transient PluginService plugins;
    private final transient OutboxAdmin outbox;
    private final transient PlatformCallers callers;
    private final transient Clock clock;

    public MetricsServlet(Meters meters, PluginService plugins, OutboxAdmin outbox, PlatformCallers callers, Clock clock) {
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder out = new StringBuilder();
        meters.print(out);
        plugins(out);
        outbox(out);
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void plugins(StringBuilder out) {
        Map<PluginState, Long> counts;
        try {
            counts = plugins.list(callers.platform()).stream()
                    .collect(Collectors.groupingBy(Plugin::state, Collectors.counting()));
        } catch (RuntimeException e) {
            return; // the runtime is away: its lines are missing, the others are not
        }
        out.append("# TYPE zhiyuan_plugins gauge\n");
        for (PluginState state : PluginState.values()) {
            out.append("zhiyuan_plugins{state=\"").append(state).append("\"} ").append(counts.getOrDefault(state, 0L)).append('\n');
        }
    }

    private void outbox(StringBuilder out) {
        try {
            OutboxState state = outbox.state(callers.platform());
            Meters.gauge(out, "zhiyuan_outbox_waiting", state.waiting());
            Meters.gauge(out, "zhiyuan_outbox_oldest_seconds", state.oldest() == null ? 0
                    : Math.max(0, Duration.between(state.oldest(), clock.instant()).toSeconds()));
            Meters.gauge(out, "zhiyuan_outbox_parked", state.parked());
        } catch (RuntimeException e) {
            return; // the database is away: its lines are missing, the others are not
        }
    }
}
