package org.zhiyuan.rest.internal.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.zhiyuan.core.Caller;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.plugin.PluginState;

/** {@code /metrics} in Prometheus's text format: requests, memory, plugins by state. */
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Meters meters;
    private final transient PluginService plugins;

    public MetricsServlet(Meters meters, PluginService plugins) {
        this.meters = meters;
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder out = new StringBuilder();
        meters.print(out);
        plugins(out);
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void plugins(StringBuilder out) {
        Map<PluginState, Long> counts;
        try {
            counts = plugins.list(Caller.platform()).stream()
                    .collect(Collectors.groupingBy(Plugin::state, Collectors.counting()));
        } catch (RuntimeException e) {
            return; // the runtime is away: its lines are missing, the others are not
        }
        out.append("# TYPE zhiyuan_plugins gauge\n");
        for (PluginState state : PluginState.values()) {
            out.append("zhiyuan_plugins{state=\"").append(state).append("\"} ").append(counts.getOrDefault(state, 0L)).append('\n');
        }
    }
}
