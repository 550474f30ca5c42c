package org.zhiyuan.rest.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.rest.internal.openapi.OpenApiResource;
import org.zhiyuan.rest.internal.plugin.RestPluginEndpoints;

/** A plugin's described operations have the platform's names, doors, keys and versions over REST. */
public class PluginOperationsTest {
    private static final List<String> KEPT = new ArrayList<>();

    private final OpenFence fence = new OpenFence();

    @Rule
    public final RunningApi api = new RunningApi(fence, FakeRounds.operations());

    @Before
    public void publish() {
        KEPT.clear();
        new RestPluginEndpoints(api.api(), fence).publish("notes", new Notes());
    }

    @Test
    public void doorsCallersAndTypedParametersAreThePlatforms() throws Exception {
        assertEquals(401, api.send(api.request("/v1/x/notes")).statusCode());
        assertEquals(
                "{\"by\":\"station1\",\"most\":3}",
                api.send(api.as("station", "/v1/x/notes?most=3")).body());
        assertThat(api.send(api.as("station", "/v1/x/notes?most=few")).body(), containsString("\"field\":\"most\""));
        assertEquals(200, api.send(api.request("/v1/x/notes/open")).statusCode());
    }

    @Test
    public void oneKeyIsOneNoteWhateverTheOrderOfItsFields() throws Exception {
        String first = post("{\"text\":\"a\",\"tone\":\"b\"}").body();
        assertEquals(first, post("{\"tone\":\"b\",\"text\":\"a\"}").body());
        assertEquals(List.of("a"), KEPT);
        assertEquals(409, post("{\"text\":\"c\",\"tone\":\"b\"}").statusCode());
    }

    @Test
    public void anOverwriteUnseenIsRefused() throws Exception {
        assertEquals(
                428,
                api.send(RunningApi.post(api.as("station", "/v1/x/notes/text"), "{}"))
                        .statusCode());
        assertEquals(
                412,
                api.send(RunningApi.post(api.as("station", "/v1/x/notes/text").header("If-Match", "\"1\""), "{}"))
                        .statusCode());
    }

    @Test
    public void theDescriptionCallsThemByTheirNames() throws Exception {
        byte[] text = new OpenApiResource(List.of(), () -> Map.of("notes", new Notes()), () -> 0).get();
        JsonNode keep = new ObjectMapper().readTree(text).at("/paths/~1x~1notes/post");
        assertEquals("keepNote_notes", keep.get("operationId").asText());
        assertEquals("留便条", keep.get("summary").asText());
        assertEquals("SIGNED_IN", keep.get("x-right").asText());
        assertTrue(keep.get("parameters").findValuesAsText("name").contains("Idempotency-Key"));
    }

    private HttpResponse<String> post(String note) throws Exception {
        return api.send(RunningApi.post(api.as("station", "/v1/x/notes").header("Idempotency-Key", "k-1"), note));
    }

    /** A note. */
    public static final class Note {
        public String text;
        public String tone;
    }

    /** What a plugin might bring. */
    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Notes {
        @GET
        @PlatformOperation(name = "countNotes", right = PlatformOperation.SIGNED_IN, zh = "便条", en = "Count notes")
        public Map<String, Object> count(@Context Caller caller, @QueryParam("most") Integer most) {
            return new TreeMap<>(Map.of("by", caller.name(), "most", most));
        }

        @GET
        @Path("open")
        @PlatformOperation(name = "showOpen", right = PlatformOperation.PUBLIC, zh = "公开", en = "Show what is open")
        public Map<String, String> open() {
            return Map.of();
        }

        @POST
        @PlatformOperation(
                name = "keepNote",
                right = PlatformOperation.SIGNED_IN,
                creates = true,
                zh = "留便条",
                en = "Keep a note")
        public Note keep(@Context Caller caller, Note note) {
            KEPT.add(note.text);
            return note;
        }

        @POST
        @Path("text")
        @PlatformOperation(
                name = "replaceNote",
                right = PlatformOperation.SIGNED_IN,
                needsVersion = true,
                zh = "改便条",
                en = "Replace a note")
        public Note replace(@Context ExpectedVersion seen, Note note) {
            seen.check(3);
            return note;
        }
    }
}
