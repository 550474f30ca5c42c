package org.zhiyuan.rest.internal.openapi;

import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.operations.OperationCatalogue;
import org.zhiyuan.testkit.BlueprintFile;

/** The description that integrators' clients are made from; {@code -Dgolden.write=true} writes it anew, and the diff is the change. */
public class GoldenOpenApiTest {
    private static final Path GOLDEN = Path.of(System.getProperty("basedir", "."), "src/test/resources/openapi.json");

    @Test
    public void theDescriptionIsTheOneThatWasAgreed() throws Exception {
        OperationCatalogue catalogue = new BlueprintFile(getClass().getClassLoader(), "operations.xml", Map.of())
                .bean("catalogue", OperationCatalogue.class);
        List<Object> operations = catalogue.addresses().stream()
                .flatMap(address -> address.operations().stream())
                .toList();
        String present =
                new String(new OpenApiResource(operations, Map::of, () -> 0).get(), StandardCharsets.UTF_8) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, present);
        }
        assertTrue(
                "changed; if that is meant, run this test with -Dgolden.write=true and look at the diff",
                Files.exists(GOLDEN) && json(Files.readString(GOLDEN)).equals(json(present)));
    }

    /** The order of an object's fields says nothing. */
    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
