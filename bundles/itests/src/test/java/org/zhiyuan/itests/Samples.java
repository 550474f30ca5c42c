package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Inputs that pass every check of form, made from the schemas of the REST description and the names of their fields, so that the answer
 * tells who may and not what is missing.
 */
final class Samples {

    static final String NONE = "0".repeat(32);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LATER =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();
    private static final Set<String> LAST_DAYS = Set.of("until", "validUntil", "closes", "end", "deadline", "due");

    /** By field, or by type and field where the field alone says too little. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("creditCode", "91130102MA0TEXT04W"),
            Map.entry("NewOrganization.creditCode", "52130102MA0TEXT04X"),
            Map.entry("NewCollection.enterprise", "91130102MA0TEXT04W"),
            Map.entry("NewCollection.source", "VISIT"),
            Map.entry("AssignmentJudgement.next", "CONFIRMED"),
            Map.entry("industry", "C"),
            Map.entry("group", "WOMEN"),
            Map.entry("tag", "SPECIALIZED"),
            Map.entry("recipient", "GOVERNMENT"),
            Map.entry("organization", NONE),
            Map.entry("programme", NONE),
            Map.entry("idNumber", "130102197503150019"),
            Map.entry("principalId", "130102197503150019"),
            Map.entry("person", "130102197503150019"),
            Map.entry("unit", "91130102MA0TEXT04W"),
            Map.entry("phone", "13800000001"),
            Map.entry("region", "130102"),
            Map.entry("types", "technical"),
            Map.entry("type", "salon"),
            Map.entry("experts", NONE),
            Map.entry("expert", NONE),
            Map.entry("station", NONE),
            Map.entry("demand", NONE),
            Map.entry("official", NONE),
            Map.entry("activity", NONE),
            Map.entry("account", NONE),
            Map.entry("id", NONE),
            Map.entry("owner", NONE),
            Map.entry("document", "0".repeat(64)),
            Map.entry("role", "STATION"),
            Map.entry("next", "WARNED"),
            Map.entry("clause", "R19"),
            Map.entry("name", "sample-name"),
            Map.entry("password", "it-Only-4-Tests!"),
            Map.entry("parameter", "station.operation.years"),
            Map.entry("moment", "START"),
            Map.entry("decision", "APPROVE"),
            Map.entry("subjectKind", "activity"),
            Map.entry("number", "X-1"),
            Map.entry("HolidaySpan.from", "2026-10-01"),
            Map.entry("HolidaySpan.until", "2026-10-07"),
            Map.entry("HolidayNotice.working", "2026-10-10"),
            Map.entry("NewTie.kind", "UNIT"),
            Map.entry("AgreementParty.kind", "OTHER"),
            Map.entry("NewHonour.recipient", NONE),
            Map.entry("approvedByCode", "12130102MA0TEXT042"),
            Map.entry("purpose", "核对申请人的身份与联系方式"),
            Map.entry("Profession.employer", "UNIVERSITY"),
            Map.entry("Profession.education", "DOCTOR"),
            Map.entry("Profession.title", "ASSOCIATE_SENIOR"),
            Map.entry("Profession.titleField", "RESEARCH_OR_ENGINEERING"),
            Map.entry("Profession.researchSince", "2010-01-01"),
            Map.entry("within", "130000"),
            Map.entry("expertType", "technical"));
    /** What a valid input may leave out; a made-up one would only be in the way. */
    private static final Set<String> LEFT_OUT = Set.of(
            "limit",
            "cursor",
            "seen",
            "requestKey",
            "version",
            "ageException",
            "otherParties",
            "merits",
            "managementDocuments",
            "priorities",
            "tags",
            "penalties",
            "fields",
            "items",
            "values",
            "staff",
            "qualifications",
            "materials",
            "evidence",
            "stage",
            "words",
            "day",
            "NewTie.person",
            "NewTie.official",
            "fullTimeStaff",
            "employerCode",
            "facts",
            "ExpertApplication.call",
            "invitationCode",
            "EntryInput.enterprise",
            "EntryInput.station",
            "SelfConfirmation.expert",
            "SelfConfirmation.enterprise",
            "SelfConfirmation.station",
            "SelfConfirmation.call",
            "CertificateOrder.head",
            "CertificateOrder.handler",
            "CertificateOrder.contact",
            "CertificateOrder.remarks");
    /** Among them what has to be there after all. */
    private static final Set<String> NEEDED = Set.of("NewSupplement.items");

    private static final Set<String> NUMBERS = Set.of("year", "round");

    private final JsonNode schemas;

    Samples(JsonNode description) {
        schemas = description.path("components").path("schemas");
    }

    /** The body of an operation of the REST description. */
    String body(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        JsonNode schema =
                content.elements().hasNext() ? content.elements().next().path("schema") : content;
        return schema.isMissingNode() || !schema.has("$ref")
                ? "{}"
                : value(schema, "", "").toString();
    }

    /** An input type by its name in either face. */
    ObjectNode object(String type) {
        ObjectNode made = JSON.objectNode();
        schemas.path(type + "Dto").path("properties").properties().forEach(property -> {
            if (!leftOut(type, property.getKey())) {
                made.set(property.getKey(), value(property.getValue(), type, property.getKey()));
            }
        });
        return made;
    }

    boolean knows(String type) {
        return schemas.has(type + "Dto");
    }

    static boolean leftOut(String type, String field) {
        String full = type + "." + field;
        return LEFT_OUT.contains(full) || LEFT_OUT.contains(field) && !NEEDED.contains(full);
    }

    /** A single value of that simple type, told by its name. */
    static String text(String type, String field, String format) {
        String told = TEXTS.get(type + "." + field);
        return told != null
                ? told
                : switch (format) {
                    case "boolean" -> "true";
                    case "integer", "int", "long", "number", "decimal", "int32", "int64" ->
                        NUMBERS.contains(field) ? "2026" : "5";
                    case "date" -> LAST_DAYS.contains(field) ? LATER : "2026-06-01";
                    case "date-time", "dateTime" ->
                        LAST_DAYS.contains(field) ? LATER + "T12:00:00+08:00" : LATER + "T10:00:00+08:00";
                    default -> TEXTS.getOrDefault(field, "合成内容");
                };
    }

    /** The same, and the first of the names that the description lists where nothing is told. */
    static String text(String type, String field, String format, List<Element> names) {
        return names.isEmpty() || TEXTS.containsKey(field) || TEXTS.containsKey(type + "." + field)
                ? text(type, field, format)
                : names.get(0).getAttribute("value");
    }

    private JsonNode value(JsonNode schema, String type, String field) {
        if (schema.has("$ref")) {
            String ref = schema.get("$ref").asText();
            return object(ref.substring(ref.lastIndexOf('/') + 1).replaceAll("Dto$", ""));
        }
        String kind = schema.path("type").asText();
        switch (kind) {
            case "array":
                return JSON.arrayNode().add(value(schema.get("items"), type, field));
            case "object":
                return JSON.objectNode();
            case "boolean":
                return JSON.booleanNode(true);
            case "integer", "number":
                return JSON.numberNode(Long.parseLong(text(type, field, kind)));
            default:
                boolean told = TEXTS.containsKey(field) || TEXTS.containsKey(type + "." + field) || !schema.has("enum");
                return JSON.textNode(
                        told
                                ? text(type, field, schema.path("format").asText("string"))
                                : schema.get("enum").get(0).asText());
        }
    }
}
