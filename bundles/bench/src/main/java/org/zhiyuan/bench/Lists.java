package org.zhiyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Walks every list to its end and compares the first page with the last, one request at a time. */
final class Lists {

    /** The lists an agency sees, with each of their filters. */
    private static final List<String> SEEN = List.of(
            "/stations",
            "/stations?region=130600",
            "/stations?region=130181",
            "/stations?stage=TITLED",
            "/stations?stage=SUPPLEMENT",
            "/stations?round=2026",
            "/stations?name=孵化器",
            "/experts",
            "/experts?region=130600",
            "/experts?region=130629",
            "/experts?stage=SERVING",
            "/experts?stage=REJECTED",
            "/experts?type=finance",
            "/experts?words=智能",
            "/experts?words=出口 税务",
            "/demands",
            "/demands?stage=VERIFIED",
            "/activities",
            "/activities?stage=CLOSED",
            "/records",
            "/records?region=130100",
            "/cases",
            "/ties",
            "/audit",
            "/accounts");
    /** The lists everybody sees. */
    private static final List<String> PUBLIC = List.of(
            "/register",
            "/register?region=130600",
            "/register?name=孵化器",
            "/expert-directory",
            "/expert-directory?region=130600",
            "/expert-directory?type=legal",
            "/expert-directory?words=出口");

    private static final List<String> OF_A_CITY =
            List.of("/stations", "/stations?stage=TITLED", "/experts", "/experts?stage=SERVING");
    private static final int PAGE = 20;
    private static final int STRIDE = 200;
    private static final int TIMES = 40;

    private final Api api;
    private final URI url;
    private final PrintStream out;

    Lists(Api api, URI url, PrintStream out) {
        this.api = api;
        this.url = url;
        this.out = out;
    }

    void run(String province, String city) throws IOException, InterruptedException {
        out.printf("%-44s %9s %12s %12s%n", "list, pages of " + PAGE, "rows", "first page", "last page");
        for (String path : PUBLIC) {
            measure("public " + path, path, null);
        }
        for (String path : SEEN) {
            measure("province " + path, path, province);
        }
        for (String path : OF_A_CITY) {
            measure("city " + path, path, city);
        }
    }

    private void measure(String name, String path, String authorization) throws IOException, InterruptedException {
        String list = "/api/v1" + encoded(path) + (path.contains("?") ? "&" : "?") + "limit=";
        Api.Answer answer = api.get(list + PAGE, authorization);
        if (answer.status() != 200) {
            out.printf("%-44s %s%n", name, answer.status() == 404 ? "not there" : "answered " + answer.status());
            return;
        }
        Walk coarse = walk(list, STRIDE, new Walk("", 0), authorization);
        Walk fine = walk(list, PAGE, coarse, authorization);
        out.printf(
                "%-44s %9d %9.2f ms %9.2f ms%n",
                name, fine.rows, median(list + PAGE, authorization), median(list + PAGE + fine.cursor, authorization));
    }

    /** Where the last page starts, and how many rows there are. */
    private record Walk(String cursor, int rows) {}

    /** On from there, to the cursor of the last page that has a row. */
    private Walk walk(String list, int limit, Walk from, String authorization)
            throws IOException, InterruptedException {
        Walk last = from;
        while (true) {
            String body = api.get(list + limit + last.cursor, authorization).body();
            int rows = count(body);
            int at = body.lastIndexOf("\"next\":\"");
            if (at < 0) {
                return limit == PAGE ? new Walk(last.cursor, last.rows + rows) : last;
            }
            last = new Walk("&cursor=" + body.substring(at + 8, body.indexOf('"', at + 8)), last.rows + rows);
        }
    }

    /** How many objects the array of items holds. */
    private static int count(String body) {
        int depth = 0;
        int found = 0;
        boolean text = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (text) {
                i += c == '\\' ? 1 : 0;
                text = c != '"';
            } else if (c == '"') {
                text = true;
            } else if (c == '{' || c == '[') {
                found += c == '{' && depth == 2 ? 1 : 0;
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return found;
    }

    private double median(String path, String authorization) throws IOException {
        byte[] request = Connection.request(
                url,
                "GET",
                path,
                "Accept: application/json\r\n"
                        + (authorization == null ? "" : "Authorization: " + authorization + "\r\n"),
                "");
        double[] millis = new double[TIMES];
        try (Connection connection = new Connection(url)) {
            for (int i = -TIMES / 2; i < TIMES; i++) {
                long start = System.nanoTime();
                connection.exchange(request);
                millis[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private static String encoded(String path) {
        int at = path.indexOf('=') + 1;
        return at == 0 ? path : path.substring(0, at) + URLEncoder.encode(path.substring(at), StandardCharsets.UTF_8);
    }
}
