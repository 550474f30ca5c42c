package org.zhiyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints figures of a running platform (基准测试): reads, lists to their last page, writes, SOAP, deploy to first 200, start to ready. It
 * measures and judges nothing.
 */
public final class Bench {

    private static final String DEMAND = """
            {"subject": "注塑工艺改进", "description": "成品率低，需要专家诊断。", "risk": "车间有高温设备"}""";

    private final Options options;
    private final URI url;
    private final Api api;
    private final Load load;
    private final PrintStream out;

    private Bench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        url = options.url();
        api = new Api(url);
        load = new Load(url, options.number("clients", 8), options.number("warmup", 3), options.number("seconds", 5));
    }

    public static void main(String... arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Bench(Options.parse(arguments), out).run();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
        } catch (IllegalStateException | IOException e) {
            out.println("stopped: " + e);
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        out.printf(
                "%s, %d clients, %d s each after %d s warm-up, %d processors, JDK %s%n",
                url,
                load.clients(),
                load.seconds(),
                load.warmup(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        if (options.wants("reads") || options.wants("writes") || options.wants("soap")) {
            BenchParties parties = new BenchParties(api, api.signIn(options.user(), options.password()));
            String province = parties.account("PROVINCE", "130000");
            String expert = parties.expert();
            if (options.wants("writes")) {
                writes(parties);
            }
            if (options.wants("reads")) {
                reads(api.signIn(province, parties.password()), expert);
            }
            if (options.wants("soap")) {
                soap("token", api.signIn(province, parties.password()), expert);
                soap("name and password", Api.basic(province, parties.password()), expert);
            }
        }
        if (options.wants("lists")) {
            BenchParties parties = new BenchParties(api, api.signIn(options.user(), options.password()));
            new Lists(api, url, out).run(parties.signedIn("PROVINCE", "130000"), parties.signedIn("CITY", "130600"));
        }
        if (options.wants("deploy")
                && options.jar().isPresent()
                && options.deploy().isPresent()) {
            deploy(options.jar().get(), options.deploy().get());
        }
        if (options.wants("start") && options.home().isPresent()) {
            start(options.home().get());
        }
    }

    private void reads(String authorization, String expert) throws IOException, InterruptedException {
        String headers = headers(authorization);
        String path = "/api/v1/experts/" + expert;
        byte[] byId = Connection.request(url, "GET", path, headers, "");
        out.println(load.run("read an expert by id", 200, number -> byId));
        String etag = api.get(path, authorization).etag();
        byte[] unchanged = Connection.request(url, "GET", path, headers + "If-None-Match: " + etag + "\r\n", "");
        out.println(load.run("read it with its ETag (304)", 304, number -> unchanged));
        byte[] list = Connection.request(url, "GET", "/api/v1/demands?limit=20", headers, "");
        out.println(load.run("list the latest 20 demands", 200, number -> list));
        byte[] types = Connection.request(url, "GET", "/api/v1/service-types", "Accept: application/json\r\n", "");
        out.println(load.run("list the service types (public)", 200, number -> types));
    }

    private void writes(BenchParties parties) throws IOException, InterruptedException {
        List<byte[]> requests = new ArrayList<>();
        for (int client = 0; client < load.clients(); client++) {
            requests.add(Connection.request(
                    url,
                    "POST",
                    "/api/v1/demands",
                    headers(parties.enterprise()) + "Content-Type: application/json\r\n",
                    DEMAND));
        }
        out.println(
                load.run("state a demand (written and audited)", 201, number -> requests.get((int) (number >> 40))));
    }

    private void soap(String by, String authorization, String expert) throws InterruptedException {
        byte[] request = Connection.request(
                url,
                "POST",
                "/soap/experts",
                "Authorization: " + authorization + "\r\nContent-Type: text/xml; charset=UTF-8\r\nSOAPAction: \"\"\r\n",
                """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
                <e:getExpert xmlns:e="urn:zhiyuan:experts:1"><id>%s</id></e:getExpert></soap:Body></soap:Envelope>""".formatted(expert));
        out.println(load.run("read an expert by id over SOAP, " + by, 200, number -> request));
    }

    private void deploy(Path jar, Path folder) throws IOException, InterruptedException {
        List<Double> millis = new HotDeploy(api, jar, folder, "industry-special").measure(options.number("rounds", 9));
        out.printf(
                "%-50s median %.0f ms   of %d: %.0f to %.0f ms%n",
                "jar dropped -> first 200",
                millis.get(millis.size() / 2),
                millis.size(),
                millis.get(0),
                millis.get(millis.size() - 1));
    }

    private void start(Path home) throws IOException, InterruptedException {
        List<ColdStart.Result> results = new ArrayList<>();
        for (int i = 0; i < options.number("starts", 3); i++) {
            results.add(new ColdStart(home).measure());
        }
        double fresh = results.stream()
                .mapToDouble(ColdStart.Result::fresh)
                .sorted()
                .skip(results.size() / 2)
                .findFirst()
                .orElseThrow();
        double again = results.stream()
                .mapToDouble(ColdStart.Result::again)
                .sorted()
                .skip(results.size() / 2)
                .findFirst()
                .orElseThrow();
        out.printf(
                "%-50s median %.1f s fresh, %.1f s on the same folder   of %d%n",
                "start -> ready", fresh, again, results.size());
        out.printf(
                "%-50s %d MB fresh, %d MB on the same folder%n",
                "resident after start",
                results.stream()
                        .mapToLong(ColdStart.Result::freshMegabytes)
                        .max()
                        .orElse(0),
                results.stream()
                        .mapToLong(ColdStart.Result::againMegabytes)
                        .max()
                        .orElse(0));
    }

    private static String headers(String authorization) {
        return "Accept: application/json\r\nAuthorization: " + authorization + "\r\n";
    }
}
