package org.zhiyuan.rest.internal.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import org.zhiyuan.operations.activity.ActivityOperations;
import org.zhiyuan.operations.activity.ServiceTypeOperations;
import org.zhiyuan.operations.plugin.PluginOperations;
import org.zhiyuan.operations.station.ContactOperations;
import org.zhiyuan.operations.station.RecommendationOperations;
import org.zhiyuan.operations.station.RegisterOperations;
import org.zhiyuan.operations.station.ReviewOperations;
import org.zhiyuan.operations.station.StationOperations;
import org.zhiyuan.operations.station.SubmissionOperations;
import org.zhiyuan.operations.title.GrantOperations;
import org.zhiyuan.operations.title.TerminationOperations;
import org.zhiyuan.rest.internal.PluginEndpointTest;

public class OpenApiResourceTest {
    private final Map<String, Object> plugins = new TreeMap<>();
    private int version;
    private final OpenApiResource resource = new OpenApiResource(
            List.of(
                    new StationOperations(null),
                    new SubmissionOperations(null),
                    new RecommendationOperations(null, null),
                    new ReviewOperations(null, null),
                    new ContactOperations(null),
                    new GrantOperations(null),
                    new TerminationOperations(null),
                    new RegisterOperations(null),
                    new ActivityOperations(null),
                    new ServiceTypeOperations(null),
                    new PluginOperations(null, null)),
            () -> plugins,
            () -> version);

    @Test
    public void everyOperationHasANameOfItsOwnASummaryAndProblems() throws Exception {
        Map<String, String> names = new TreeMap<>();
        described()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String where = operation.getKey() + " " + path.getKey();
                    assertEquals(
                            null,
                            names.put(operation.getValue().get("operationId").asText(), where));
                    assertFalse(
                            where, operation.getValue().path("summary").asText().isEmpty());
                    assertTrue(
                            where,
                            operation.getValue().at("/responses/400/content").has("application/problem+json"));
                }));
        assertTrue(names.toString(), names.size() >= 28);
    }

    @Test
    public void whatAnOperationNeedsIsSaid() throws Exception {
        JsonNode paths = described().get("paths");

        assertTrue(paths.at("/~1stations/post/responses").has("201"));
        assertTrue(paths.at("/~1register/get/security").isEmpty());
        assertTrue(paths.at("/~1register/get").has("security"));
        assertFalse(paths.at("/~1stations/get").has("security"));
        JsonNode revise = paths.at("/~1stations~1{id}/put/parameters");
        assertTrue(revise.toString(), revise.findValuesAsText("name").contains("If-Match"));
        assertTrue(paths.at("/~1activities/post/parameters")
                .findValuesAsText("name")
                .contains("Idempotency-Key"));
        assertEquals(
                "the caller is no body",
                "#/components/schemas/ActivityPlanDto",
                paths.at("/~1activities/post/requestBody/content/application~1json/schema/$ref")
                        .asText());
    }

    @Test
    public void textsSayWhatTheyHold() throws Exception {
        JsonNode schemas = described().at("/components/schemas");

        assertEquals(
                "date",
                schemas.at("/StationApplicationDto/properties/foundedOn/format").asText());
        assertEquals(
                "date-time",
                schemas.at("/ActivityPlanDto/properties/start/format").asText());
        assertEquals("DRAFT", schemas.at("/StationDto/properties/stage/enum/0").asText());
        assertEquals(
                "MANAGEMENT_RULES",
                schemas.at("/StationApplicationDto/properties/managementDocuments/items/enum/0")
                        .asText());
        assertEquals(
                "object", schemas.at("/ServiceTypeDto/properties/schema/type").asText());
        assertFalse(schemas.at("/ActivityDto/properties").has("fieldList"));
    }

    @Test
    public void isMadeAnewOnlyWhenAnEndpointComesOrGoes() throws Exception {
        byte[] before = resource.get();
        assertSame(before, resource.get());

        plugins.put("demo", new PluginEndpointTest.Demo());
        version++;

        assertNotSame(before, resource.get());
        assertTrue(described().get("paths").has("/x/demo/who"));
        plugins.clear();
        version++;
        assertFalse(described().get("paths").has("/x/demo/who"));
    }

    private JsonNode described() throws IOException {
        return new ObjectMapper().readTree(resource.get());
    }
}
