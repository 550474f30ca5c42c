package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;

/** The plugins as an administrator sees them. */
final class PluginRows {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningPlatform platform;

    PluginRows(RunningPlatform platform) {
        this.platform = platform;
    }

    JsonNode row(String kind, String id) {
        String body = platform.send(platform.asAdmin("/api/v1/plugins").header("Accept-Language", "en"))
                .body();
        for (JsonNode row : Programme.read(body).path("items")) {
            if (row.path("kind").asText().equals(kind)
                    && row.path("id").asText().equals(id)) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    JsonNode why(String name) {
        return Programme.read(platform.send(
                                platform.asAdmin("/api/v1/plugins/" + name).header("Accept-Language", "en"))
                        .body())
                .path("items");
    }

    boolean is(String kind, String id, String state) {
        return row(kind, id).path("state").asText().equals(state);
    }

    void await(String kind, String id, String state, String reason) throws IOException {
        try {
            platform.awaitTrue(
                    id + " " + state,
                    SOON,
                    () -> is(kind, id, state)
                            && row(kind, id).path("reason").asText().contains(reason));
        } catch (AssertionError e) {
            throw new AssertionError(id + " is not " + state + " (" + reason + "), instead: " + row(kind, id), e);
        }
    }
}
