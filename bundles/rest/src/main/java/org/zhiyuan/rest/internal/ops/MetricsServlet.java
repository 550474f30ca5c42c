package org.zhiyuan.rest.internal.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.plugin.PluginDiagnosis;
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

    public MetricsServlet(
            Meters meters, PluginService plugins, OutboxAdmin outbox, PlatformCallers callers, Clock clock) {
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
        List<PluginDiagnosis> all;
        try {
            all = plugins.diagnose(callers.platform());
        } catch (RuntimeException e) {
            return; // the runtime is away: its lines are missing, the others are not
        }
        Map<PluginState, Long> counts =
                all.stream().collect(Collectors.groupingBy(each -> each.plugin().state(), Collectors.counting()));
        out.append("# TYPE zhiyuan_plugins gauge\n");
        for (PluginState state : PluginState.values()) {
            out.append("zhiyuan_plugins{state=\"")
                    .append(state)
                    .append("\"} ")
                    .append(counts.getOrDefault(state, 0L))
                    .append('\n');
        }
        Map<String, PluginDiagnosis> busy = all.stream()
                .filter(each -> each.threads() > 0)
                .collect(Collectors.toMap(
                        each -> each.plugin().bundle(), each -> each, (one, other) -> one, TreeMap::new));
        out.append("# TYPE zhiyuan_plugin_threads gauge\n");
        busy.forEach((bundle, each) -> line(out, "zhiyuan_plugin_threads", bundle, String.valueOf(each.threads())));
        out.append("# TYPE zhiyuan_plugin_cpu_seconds gauge\n");
        busy.forEach((bundle, each) ->
                line(out, "zhiyuan_plugin_cpu_seconds", bundle, String.valueOf(each.cpuMillis() / 1000.0)));
    }

    private static void line(StringBuilder out, String name, String bundle, String value) {
        out.append(name)
                .append("{bundle=\"")
                .append(bundle)
                .append("\"} ")
                .append(value)
                .append('\n');
    }

    private void outbox(StringBuilder out) {
        try {
            OutboxState state = outbox.state(callers.platform());
            Meters.gauge(out, "zhiyuan_outbox_waiting", state.waiting());
            Meters.gauge(
                    out,
                    "zhiyuan_outbox_oldest_seconds",
                    state.oldest() == null
                            ? 0
                            : Math.max(
                                    0,
                                    Duration.between(state.oldest(), clock.instant())
                                            .toSeconds()));
            Meters.gauge(out, "zhiyuan_outbox_parked", state.parked());
        } catch (RuntimeException e) {
            return; // the database is away: its lines are missing, the others are not
        }
    }
}
