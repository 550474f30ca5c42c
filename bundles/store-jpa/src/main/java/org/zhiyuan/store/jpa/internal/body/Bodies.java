package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiyuan.core.PlatformException;

/**
 * Writes aggregates as JSON and reads them back; sensitive values are encrypted on the way. Each body begins with its type and version;
 * an older one is lifted when it is read. What is unknown or missing is an error.
 */
public final class Bodies {

    private final ObjectMapper mapper;
    private final BodyTypes types;
    private final BodyVersions versions;
    private final FirstBodies firstBodies = new FirstBodies();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public Bodies(FieldCipher cipher, BodyVersions versions) {
        this(cipher, BodyTypes.ofPlatform(), versions);
    }

    Bodies(FieldCipher cipher, BodyTypes types, BodyVersions versions) {
        this.types = types;
        this.versions = versions;
        this.mapper = JsonMapper.builder()
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new ValueModule(cipher))
                .build();
    }

    /** As JSON, in the version that is written at the moment. */
    public String write(Object value) {
        BodyType<?> type = types.of(value.getClass());
        int version = versions.of(type);
        try {
            return version == type.version()
                    ? type.beginning() + mapper.writeValueAsString(value).substring(1)
                    : lowered(type, version, value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + type.name() + " could not be written", withoutSource(e));
        }
    }

    private String lowered(BodyType<?> type, int version, Object value) throws JsonProcessingException {
        ObjectNode body = mapper.valueToTree(value);
        type.lower(body, version);
        ObjectNode marked = mapper.createObjectNode().put(BodyType.MARK, type.mark(version));
        marked.setAll(body);
        return mapper.writeValueAsString(marked);
    }

    /**
     * @param id of the row, for the error
     * @throws PlatformException FAILED if the body can't be read; it names the row
     */
    public <T> T read(Class<T> type, String id, String body) {
        BodyType<T> known = types.of(type);
        try {
            ObjectReader reader = readers.computeIfAbsent(type, mapper::readerFor);
            String beginning = known.beginning();
            return body.startsWith(beginning)
                    ? reader.readValue(without(beginning, body))
                    : reader.readValue(lifted(known, body));
        } catch (IOException | RuntimeException e) {
            throw UnreadableBody.of(known, id, e);
        }
    }

    /** The object without its mark, which ends with a comma where the object can begin. */
    private JsonParser without(String beginning, String body) throws IOException {
        char[] characters = body.toCharArray();
        int start = beginning.length() - 1;
        characters[start] = '{';
        return mapper.getFactory().createParser(characters, start, characters.length - start);
    }

    private JsonNode lifted(BodyType<?> type, String body) throws JsonProcessingException {
        if (!(mapper.readTree(body) instanceof ObjectNode object)) {
            throw new UnreadableBody.WrongMark("the body is no JSON object");
        }
        JsonNode mark = object.remove(BodyType.MARK);
        int version = 1;
        if (mark == null) {
            firstBodies.complete(type, object);
        } else {
            version = version(type, mark.asText());
        }
        type.lift(object, version);
        return object;
    }

    private static int version(BodyType<?> type, String mark) {
        for (int version = 1; version <= type.version(); version++) {
            if (mark.equals(type.mark(version))) {
                return version;
            }
        }
        throw new UnreadableBody.WrongMark("this program reads " + type.mark(1) + " to " + type.mark(type.version())
                + (mark.matches("[A-Za-z]{1,60}/\\d{1,6}") ? ", not " + mark : ""));
    }

    /** The parser's message quotes what it read, which must not reach a log. */
    private static JsonProcessingException withoutSource(JsonProcessingException e) {
        e.clearLocation();
        return e;
    }
}
