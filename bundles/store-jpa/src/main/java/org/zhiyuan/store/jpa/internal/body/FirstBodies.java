package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bodies that were written before bodies had marks: of version 1, but for what was null, which was left out. It is put back as the shape of
 * version 1 tells, so that what is missing afterwards is an error as in every other body.
 */
final class FirstBodies {

    private static final String SHAPE = "shapes/%s.1.json";
    private static final Set<String> NEVER_NULL = Set.of("boolean", "int", "long", "double");

    private final Map<String, Optional<JsonNode>> shapes = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    /** @throws UnreadableBody.WrongMark if the type came later, when bodies had marks */
    void complete(BodyType<?> type, ObjectNode body) {
        JsonNode shape = shapes.computeIfAbsent(type.name(), this::shape)
                .orElseThrow(() -> new UnreadableBody.WrongMark("the body does not say of which version it is"));
        complete(body, shape);
    }

    private Optional<JsonNode> shape(String name) {
        try (InputStream in = FirstBodies.class.getResourceAsStream(String.format(SHAPE, name))) {
            return in == null ? Optional.empty() : Optional.of(json.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void complete(JsonNode value, JsonNode shape) {
        JsonNode items = shape.has("list of") ? shape.get("list of") : shape.get("map of");
        if (items != null) {
            value.forEach(item -> complete(item, items));
        } else if (value instanceof ObjectNode object && shape.isObject()) {
            shape.properties().forEach(property -> {
                JsonNode found = object.get(property.getKey());
                if (found != null) {
                    complete(found, property.getValue());
                } else if (!NEVER_NULL.contains(property.getValue().asText())) {
                    object.putNull(property.getKey());
                }
            });
        }
    }
}
