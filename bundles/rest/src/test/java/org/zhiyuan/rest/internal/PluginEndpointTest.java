package org.zhiyuan.rest.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.spi.RestEndpoint;
import org.zhiyuan.rest.internal.plugin.RestPluginEndpoints;

/** A plugin's resource has the platform's sign-in, errors and JSON, runs inside the fence, and goes without a trace. */
public class PluginEndpointTest {

    private final OpenFence fence = new OpenFence();

    @Rule
    public final RunningApi api = new RunningApi(fence, FakeRounds.operations());

    private RestPluginEndpoints endpoints;
    private Runnable withdrawal;

    @Before
    public void publish() {
        endpoints = new RestPluginEndpoints(api.api(), fence);
        withdrawal = endpoints.publish("demo", new Demo());
    }

    @Test
    public void knowsTheCallerAndAnswersJson() throws Exception {
        assertEquals(
                "{\"who\":\"station1\"}",
                api.send(api.as("station", "/v1/x/demo/who")).body());
        assertEquals(List.of("rest/demo"), fence.entered);
    }

    @Test
    public void needsASignInUnlessItSaysOtherwise() throws Exception {
        assertEquals(401, api.send(api.request("/v1/x/demo/who")).statusCode());
        assertEquals(200, api.send(api.request("/v1/x/demo/open")).statusCode());
        assertEquals(403, api.send(api.as("station", "/v1/x/demo/province")).statusCode());
        assertEquals(200, api.send(api.as("province", "/v1/x/demo/province")).statusCode());
        assertEquals("the fence is not entered by those who may not", 2, fence.entered.size());
    }

    @Test
    public void whatItMeansToRefuseIsNoFailure() throws Exception {
        assertEquals(404, api.send(api.request("/v1/x/demo/missing")).statusCode());
        assertEquals(409, api.send(api.request("/v1/x/demo/conflict")).statusCode());
        assertEquals(
                List.of(),
                fence.failures.stream()
                        .filter(failure -> !(failure instanceof PlatformException))
                        .toList());
    }

    @Test
    public void whenItThrowsOthersGoOn() throws Exception {
        assertEquals(503, api.send(api.request("/v1/x/demo/throws")).statusCode());
        assertEquals(1, fence.failures.size());
        assertEquals(200, api.send(api.request("/v1/rounds")).statusCode());
    }

    @Test
    public void goneIsGoneAndNobodyElseNotices() throws Exception {
        int version = endpoints.version();
        assertEquals(Set.of("demo"), endpoints.resources().keySet());
        withdrawal.run();
        fence.absent.put("demo", PlatformException.notFound(Text.of("插件", "plugin"), "demo"));

        HttpResponse<String> gone = api.send(api.request("/v1/x/demo/open"));
        assertEquals(404, gone.statusCode());
        assertThat(gone.body(), containsString("urn:zhiyuan:problem:not-found"));
        assertEquals(200, api.send(api.request("/v1/rounds")).statusCode());
        assertEquals(Map.of(), endpoints.resources());
        assertNotEquals(version, endpoints.version());
        fence.absent.clear();
        publish();
        assertEquals(200, api.send(api.request("/v1/x/demo/open")).statusCode());
    }

    @Test
    public void f10_whileItIsAwayEveryMethodIsToldToTryAgain() throws Exception {
        withdrawal.run();
        fence.absent.put("demo", PlatformException.unavailable(Text.of("暂不可用", "away")));
        for (String path : List.of("/v1/x/demo", "/v1/x/demo/", "/v1/x/demo/open", "/v1/x/demo/a/b?c=d")) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
                HttpResponse<String> answer = api.send(api.request(path)
                        .header("Accept-Language", "en")
                        .method(method, HttpRequest.BodyPublishers.ofString("{}")));
                assertEquals(method + " " + path, 503, answer.statusCode());
                assertEquals("2", answer.headers().firstValue("Retry-After").orElse(null));
                assertThat(answer.body(), containsString("away"));
            }
        }
        assertEquals(404, api.send(api.request("/v1/x/")).statusCode());
    }

    @Test
    public void oneWithoutAPathIsRefusedWithTheReason() {
        PlatformException refusal =
                assertThrows(PlatformException.class, () -> endpoints.publish("pathless", new RestEndpoint() {}));
        assertThat(refusal.text().en(), containsString("@Path"));
        assertEquals(Set.of("demo"), endpoints.resources().keySet());
    }

    /** What a plugin might bring. */
    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Demo implements RestEndpoint {
        @GET
        @Path("who")
        public Map<String, String> who(@Context SecurityContext security) {
            return Map.of("who", security.getUserPrincipal().getName());
        }

        @GET
        @Path("open")
        @PermitAll
        public Map<String, String> open() {
            return Map.of();
        }

        @GET
        @Path("province")
        @RolesAllowed("PROVINCE")
        public Map<String, String> province() {
            return Map.of();
        }

        @GET
        @Path("missing")
        @PermitAll
        public String missing() {
            throw new NotFoundException();
        }

        @GET
        @Path("conflict")
        @PermitAll
        public String conflict() {
            throw PlatformException.conflict(Text.of("冲突", "conflict"));
        }

        @GET
        @Path("throws")
        @PermitAll
        public String fails() {
            throw new IllegalStateException("broken plugin");
        }
    }
}
