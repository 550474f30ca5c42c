package org.zhiyuan.rest.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.apache.cxf.endpoint.Server;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.spi.RestEndpoint;
import org.zhiyuan.rest.internal.plugin.GuardedInvoker;
import org.zhiyuan.rest.internal.resource.RoundResource;

/** A plugin's resource has the platform's sign-in, errors and JSON, runs inside the fence, and goes without a trace. */
public class PluginEndpointTest {

    @Rule
    public final RunningApi api = new RunningApi(new RoundResource(new FakeRounds()));
    private final List<String> entered = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Server server;

    @Before
    public void publish() {
        server = api.api().publish("/x/demo", List.of(new Demo()), new GuardedInvoker(api.api(), new Fence(), "demo"));
    }

    @Test
    public void knowsTheCallerAndAnswersJson() throws Exception {
        assertEquals("{\"who\":\"station1\"}", api.send(api.as("station", "/v1/x/demo/who")).body());
        assertEquals(List.of("rest/demo"), entered);
    }

    @Test
    public void needsASignInUnlessItSaysOtherwise() throws Exception {
        assertEquals(401, api.send(api.request("/v1/x/demo/who")).statusCode());
        assertEquals(200, api.send(api.request("/v1/x/demo/open")).statusCode());
        assertEquals(403, api.send(api.as("station", "/v1/x/demo/province")).statusCode());
        assertEquals(200, api.send(api.as("province", "/v1/x/demo/province")).statusCode());
        assertEquals("the fence is not entered by those who may not", 2, entered.size());
    }

    @Test
    public void whatItMeansToRefuseIsNoFailure() throws Exception {
        assertEquals(404, api.send(api.request("/v1/x/demo/missing")).statusCode());
        assertEquals(409, api.send(api.request("/v1/x/demo/conflict")).statusCode());
        assertEquals(List.of(), failures.stream().filter(failure -> !(failure instanceof PlatformException)).toList());
    }

    @Test
    public void whenItThrowsOthersGoOn() throws Exception {
        assertEquals(503, api.send(api.request("/v1/x/demo/throws")).statusCode());
        assertEquals(1, failures.size());
        assertEquals(200, api.send(api.request("/v1/rounds")).statusCode());
    }

    @Test
    public void goneIsGoneAndNobodyElseNotices() throws Exception {
        server.destroy();

        assertThat(api.send(api.request("/v1/x/demo/open")).body(), containsString("urn:zhiyuan:problem:not-found"));
        assertEquals(200, api.send(api.request("/v1/rounds")).statusCode());
        publish();
        assertEquals(200, api.send(api.request("/v1/x/demo/open")).statusCode());
    }

    /** Lets everything through and counts; what throws becomes UNAVAILABLE, as the contract says. */
    private final class Fence implements PluginGuard {
        @Override
        public <T> T call(String kind, String id, Supplier<T> work) {
            return enter(kind, id, work);
        }

        @Override
        public <T> T enter(String kind, String id, Supplier<T> work) {
            entered.add(kind + "/" + id);
            try {
                return work.get();
            } catch (PlatformException e) {
                failures.add(e);
                throw e;
            } catch (RuntimeException e) {
                failures.add(e);
                throw PlatformException.unavailable(Text.of("插件故障", "the plugin failed"));
            }
        }
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
