package org.zhiyuan.store.jpa.internal.body;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Every stored record has the shape that its version was given once: who changes it adds a version. */
public class ShapesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROPOSED = Path.of("target/shapes");

    @Test
    public void noStoredRecordChangesWithoutANewVersion() throws IOException {
        List<String> problems = new ArrayList<>();
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            JsonNode shape = Shape.of(type.type());
            JsonNode golden = golden(type, type.version());
            if (!shape.equals(golden)) {
                int version = golden == null ? type.version() : type.version() + 1;
                propose(type, version, shape);
                problems.add(
                        golden == null
                                ? type.mark(version) + " has no shape yet"
                                : type.name() + " (" + type.type().getSimpleName() + ") has changed and needs version "
                                        + version);
            }
        }
        assertEquals(
                "docs/developer.md says how to change a stored record; the new shapes lie in bundles/store-jpa/"
                        + PROPOSED,
                List.of(),
                problems);
    }

    @Test
    public void everyVersionHasItsShape() throws IOException {
        for (BodyType<?> type : BodyTypes.ofPlatform().all()) {
            for (int version = 1; version <= type.version(); version++) {
                assertNotNull(type.mark(version), golden(type, version));
            }
        }
    }

    static JsonNode golden(BodyType<?> type, int version) throws IOException {
        try (InputStream in = BodyTypes.class.getResourceAsStream("shapes/" + type.name() + "." + version + ".json")) {
            return in == null ? null : JSON.readTree(in);
        }
    }

    private static void propose(BodyType<?> type, int version, JsonNode shape) throws IOException {
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(type.name() + "." + version + ".json"), Printed.of(shape));
    }
}
