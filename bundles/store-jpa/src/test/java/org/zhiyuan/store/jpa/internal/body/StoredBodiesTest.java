package org.zhiyuan.store.jpa.internal.body;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.Test;

/**
 * A body of each version of each type, kept as it was written, is read: that of the newest version as the value that {@link Filled} makes,
 * an older one as its file {@code reads-as} says.
 */
public class StoredBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROPOSED = Path.of("target/stored-bodies");

    private final Bodies bodies = bodies(BodyVersions.NEWEST);

    @Test
    public void aBodyOfTheNewestVersionReadsAsTheValueThatWasWritten() throws IOException {
        List<String> missing = new ArrayList<>();
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            Object value = Filled.value(type.type());
            String stored = stored(type, type.version());
            if (stored == null) {
                Files.createDirectories(PROPOSED);
                Files.writeString(
                        PROPOSED.resolve(file(type, type.version())), Printed.of(JSON.readTree(bodies.write(value))));
                missing.add(type.mark(type.version()));
            } else {
                assertEquals(type.mark(type.version()), value, bodies.read(type.type(), "1", stored));
            }
        }
        assertEquals(
                "these versions have no stored body yet; what it would be lies in bundles/store-jpa/" + PROPOSED,
                List.of(),
                missing);
    }

    @Test
    public void aBodyOfAnOlderVersionReadsAsWasLaidDown() throws IOException {
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            for (int version = 1; version < type.version(); version++) {
                String stored = stored(type, version);
                assertNotNull("no stored body of " + type.mark(version), stored);
                String expected = resource(type.name() + "." + version + "-reads-as.json");
                JsonNode found = plain(bodies.read(type.type(), "1", stored));
                if (expected == null) {
                    Files.createDirectories(PROPOSED);
                    Files.writeString(
                            PROPOSED.resolve(type.name() + "." + version + "-reads-as.json"), Printed.of(found));
                }
                assertNotNull(
                        "nobody has said what " + type.mark(version) + " reads as; what it does lies in " + PROPOSED,
                        expected);
                assertEquals(type.mark(version), JSON.readTree(expected), found);
            }
        }
    }

    /** What only the newest version can say is refused, so older ones are tried with what their own programs wrote. */
    @Test
    public void whatIsWrittenForOlderProgramsHasTheShapeTheyKnow() throws IOException {
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            for (int version = 1; version <= type.version(); version++) {
                int old = version;
                Object value = old == type.version()
                        ? Filled.value(type.type())
                        : bodies.read(type.type(), "1", stored(type, old));
                ObjectNode body = (ObjectNode) JSON.readTree(bodies(any -> old).write(value));
                assertEquals(type.mark(old), body.remove(BodyType.MARK).asText());
                assertNull(Shape.difference(body, ShapesTest.golden(type, old), type.mark(old)));
            }
        }
    }

    @Test
    public void aBodyFromBeforeTheMarksIsVersion1WithoutItsNulls() throws IOException {
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            if (ShapesTest.golden(type, 1) != null && stored(type, 1) != null) {
                ObjectNode body = (ObjectNode) JSON.readTree(stored(type, 1));
                body.remove(BodyType.MARK);
                assertEquals(
                        type.name(),
                        bodies.read(type.type(), "1", stored(type, 1)),
                        bodies.read(type.type(), "1", body.toString()));
            }
        }
    }

    /** The value as this program writes it, but for the mark and with what is encrypted in clear. */
    private JsonNode plain(Object value) throws IOException {
        ObjectNode body = (ObjectNode) JSON.readTree(bodies.write(value));
        body.remove(BodyType.MARK);
        return reveal(body);
    }

    private static JsonNode reveal(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(reveal(property.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, reveal(list.get(i)));
            }
        } else if (node.asText().startsWith("v1:")) {
            return TextNode.valueOf(List.of("IdNumber", "PhoneNumber", "GroupStatus").stream()
                    .map(kind -> revealed(kind, node.asText()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return node;
    }

    private static String revealed(String kind, String text) {
        try {
            return cipher().decrypt(kind, text);
        } catch (IllegalStateException otherKind) {
            return null;
        }
    }

    private static String stored(BodyType<?> type, int version) throws IOException {
        return resource(file(type, version));
    }

    private static String file(BodyType<?> type, int version) {
        return type.name() + "." + version + ".json";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StoredBodiesTest.class.getResourceAsStream("stored-bodies/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Bodies bodies(BodyVersions versions) {
        return new Bodies(cipher(), versions);
    }

    private static FieldCipher cipher() {
        return new FieldCipher(new FieldKeys(new byte[64]));
    }
}
