package org.zhiyuan.soap.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.rules.ExternalResource;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationCatalogue;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.RoundSchedule;
import org.zhiyuan.station.RoundService;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.AuditService;
import org.zhiyuan.testkit.BlueprintFile;
import org.zhiyuan.testkit.MemoryIdempotency;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

/** The SOAP face on a Jetty of its own, over contracts of which a few methods answer. */
final class SoapServer extends ExternalResource {
    private static final Caller OTHER = Callers.of(new AccountId("b".repeat(32)), "other", Role.PROVINCE, Region.HEBEI);
    static final Caller PROVINCE = Callers.of(new AccountId("a".repeat(32)), "province", Role.PROVINCE, Region.HEBEI);
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;
    Endpoints endpoints;
    final Idempotency idempotency = new MemoryIdempotency(new MemoryUnitOfWork());
    int opened;
    /** What was let into the fence, which has no plugin unless a test says so. */
    final List<String> fenced = new ArrayList<>();
    /** What would have counted against the plugin. */
    final List<RuntimeException> failures = new ArrayList<>();

    PlatformException absent = PlatformException.notFound(Text.of("插件", "plugin"), "none");
    final PluginGuard guard = Stub.of(
            PluginGuard.class,
            Map.of(
                    "enter",
                    in -> {
                        fenced.add(in[0] + "/" + in[1]);
                        try {
                            return ((Supplier<?>) in[2]).get();
                        } catch (PlatformException e) {
                            throw e;
                        } catch (RuntimeException e) {
                            failures.add(e);
                            throw PlatformException.unavailable(Text.of("插件故障", "the plugin failed"));
                        }
                    },
                    "visit",
                    in -> {
                        if (absent != null) {
                            throw absent;
                        }
                        return (PluginGuard.Visit) () -> {};
                    }));

    @Override
    protected void before() throws Throwable {
        AccountService accounts = Stub.of(
                AccountService.class,
                Map.of(
                        "signIn",
                                in -> !"secret".equals(in[1])
                                        ? Optional.empty()
                                        : "province".equals(in[0])
                                                ? Optional.of(PROVINCE)
                                                : "other".equals(in[0]) ? Optional.of(OTHER) : Optional.empty(),
                        "resolve", in -> "token".equals(in[0]) ? Optional.of(PROVINCE) : Optional.empty()));
        Faults faults = new Faults();
        endpoints = new Endpoints(new SignIn(accounts, Clock.systemUTC()), faults);
        KeyedAnswers answers = new KeyedAnswers(idempotency, "");
        catalogue(contracts()).addresses().forEach(address -> endpoints.offer(address, answers));
        server = new Server(0);
        ServletContextHandler context = new ServletContextHandler(server, "/");
        ServletHolder holder = new ServletHolder(new SoapServlet(endpoints, guard));
        context.addServlet(holder, "/soap/*");
        server.start();
    }

    /** The operations as production puts them together, over these contracts. */
    static OperationCatalogue catalogue(Map<Class<?>, Object> contracts) {
        return new BlueprintFile(SoapServer.class.getClassLoader(), "operations.xml", contracts)
                .bean("catalogue", OperationCatalogue.class);
    }

    private Map<Class<?>, Object> contracts() {
        RoundSchedule schedule =
                Stub.of(RoundSchedule.class, Map.of("open", in -> open((Caller) in[0], (Round) in[1])));
        RoundService rounds = Stub.of(RoundService.class, Map.of("list", in -> {
            throw new IllegalStateException("secret table ROUND_TABLE is broken");
        }));
        ActivityAdmin activities = Stub.of(
                ActivityAdmin.class,
                Map.of(
                        "serviceTypes",
                        in -> List.of(new ServiceTypeDescription(
                                new ServiceTypeId("salon"),
                                Text.of("沙龙讲座𠮷", "Salon"),
                                Text.of("", ""),
                                false,
                                false,
                                java.util.Set.of(),
                                "{}",
                                List.of()))));
        AccountAdmin accounts = Stub.of(
                AccountAdmin.class,
                Map.of(
                        "create", in -> new CreatedAccount(account((NewAccount) in[1]), "shown-once"),
                        "setEnabled",
                                in -> {
                                    ((ExpectedVersion) in[2]).check(3);
                                    return account(new NewAccount("station", null, Role.STATION, Region.HEBEI));
                                },
                        "setPassword",
                                in -> new CreatedAccount(
                                        account(new NewAccount("station", null, Role.STATION, Region.HEBEI)),
                                        in[in.length - 1] == null ? "shown-once" : null)));
        AuditEntry entry = new AuditEntry(
                7,
                Instant.EPOCH,
                PROVINCE.account(),
                "province",
                "ROUND_OPEN",
                "round",
                "2026",
                Map.of("closes", "2026-12-31"),
                "h");
        AuditService audit = Stub.of(
                AuditService.class,
                Map.of("list", in -> new Page<>(List.of(entry), null), "verify", in -> Optional.of(7L)));
        return Map.of(
                RoundService.class,
                rounds,
                RoundSchedule.class,
                schedule,
                ActivityAdmin.class,
                activities,
                AccountAdmin.class,
                accounts,
                AuditService.class,
                audit,
                PluginService.class,
                Stub.of(PluginService.class, Map.of("list", in -> {
                    ((Caller) in[0]).require(PluginOperation.PLUGIN_READ);
                    return List.of();
                })));
    }

    private static Account account(NewAccount wanted) {
        return new Account(
                new AccountId("b".repeat(32)),
                3,
                wanted.name(),
                wanted.role(),
                wanted.region(),
                true,
                Instant.EPOCH,
                null);
    }

    private Round open(Caller caller, Round round) {
        caller.require(StationOperation.ROUND_OPEN);
        opened++;
        if (round.year() == 2030) {
            throw PlatformException.conflict(Text.of("本年度已有认定工作", "the year has a round"));
        }
        return new Round(round.year(), 1, round.notice(), round.opens(), round.closes(), List.of(), null);
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        endpoints.close();
    }

    String url(String path) {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/soap" + path;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The status line's begin for a body that is announced and never sent, so that no refusal is lost with a connection in use. */
    String announce(String path, String type, long length) throws IOException {
        try (Socket socket = new Socket("localhost", ((ServerConnector) server.getConnectors()[0]).getLocalPort())) {
            socket.getOutputStream()
                    .write(("POST /soap" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput(); // or the server would wait for the rest
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
        }
    }

    /** The answer's begin to a body that goes on in chunks until the server has had enough, at most so many bytes. */
    String endless(String path, String type, String head, String chunk, long most) throws IOException {
        try (Socket socket = new Socket("localhost", ((ServerConnector) server.getConnectors()[0]).getLocalPort())) {
            OutputStream out = socket.getOutputStream();
            byte[] again = (Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            try {
                out.write(("POST /soap" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(head.length()) + "\r\n"
                                + head + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                for (long sent = 0; sent < most && socket.getInputStream().available() == 0; sent += chunk.length()) {
                    out.write(again);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException closed) {
                // it had enough
            }
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
        }
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
