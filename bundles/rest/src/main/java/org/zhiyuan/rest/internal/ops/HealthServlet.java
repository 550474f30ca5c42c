package org.zhiyuan.rest.internal.ops;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /health}: 200 only when every check passes that serving depends on, one line per check; {@code /health/live}: 200 while
 * the process answers.
 */
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";

    private final transient List<Check> checks;
    private final transient ObjectMapper json = new ObjectMapper();

    /** One thing that must be so before the platform can serve; what it returns is the reason why it is not, null if all is well. */
    public interface Check {
        String name();

        String problem();

        /** Whether the platform can't serve with that problem; else it is only told. */
        default boolean isDecisive() {
            return true;
        }
    }

    public HealthServlet(List<Check> checks) {
        this.checks = checks;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean live = "/live".equals(request.getPathInfo());
        Map<String, String> lines = new LinkedHashMap<>();
        boolean ready = true;
        for (Check check : live ? List.<Check>of() : checks) {
            String problem = problem(check);
            ready &= problem == null || !check.isDecisive();
            lines.put(check.name(), problem == null ? "ok" : problem);
        }
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!ready) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", ready ? "UP" : "DOWN");
        if (!live) {
            answer.put("checks", lines);
        }
        response.getOutputStream().write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(answer));
    }

    private static String problem(Check check) {
        try {
            return check.problem();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
