package org.zhiyuan.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Sha256;
import org.zhiyuan.core.Text;

/**
 * Gives the same answer to the same request key (请求键): Idempotency-Key in REST, requestKey in SOAP. What is asked under a key is told by
 * the operation's name and its inputs' values, so that neither the order of fields nor the door matters.
 */
public final class KeyedAnswers {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final Pattern FORM = Pattern.compile("[!-~]{1,100}");

    private final Idempotency idempotency;
    private final String scope;
    private final ObjectMapper json = JsonFormat.create();
    private final ObjectMapper reader;
    private final ObjectMapper canonical;

    /** @param scope whose operations they are: empty for the platform's, else the plugin's id */
    public KeyedAnswers(Idempotency idempotency, String scope) {
        this.idempotency = idempotency;
        this.scope = scope;
        // what an older program answered may hold what this one no longer knows
        reader = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        canonical = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** @throws PlatformException INVALID naming the header or element that holds a key of no such form */
    public static String check(String field, String key) {
        if (!FORM.matcher(key).matches()) {
            throw PlatformException.invalid(
                    field, Text.of("须为1至100个可见的ASCII字符", "must be 1 to 100 visible ASCII characters"));
        }
        return key;
    }

    /** Whether an answer is kept: for whoever has signed in and sends a key. */
    public static boolean applies(OperationMethod operation, String key, Caller caller) {
        return key != null && operation.takesRequestKey() && caller.role() != Role.PUBLIC;
    }

    /**
     * Does the work once, and gives its answer as JSON ever after; the body is empty where there was no answer.
     *
     * @param arguments as the operation's method takes them
     */
    public Idempotency.Answer once(
            Caller caller, String key, OperationMethod operation, Object[] arguments, Supplier<Object> work) {
        return once(caller, key, digest(operation, arguments), work);
    }

    /** The same for what describes no inputs, told by a digest of the whole request. */
    public Idempotency.Answer once(Caller caller, String key, String digest, Supplier<Object> work) {
        return idempotency.once(caller, key, digest, () -> keep(work.get()));
    }

    /** A kept answer as the operation's method gave it. */
    public Optional<Object> read(Idempotency.Answer answer, OperationMethod operation) {
        try {
            return answer.body().isEmpty()
                    ? Optional.empty()
                    : Optional.of(reader.readValue(
                            answer.body(),
                            reader.constructType(operation.method().getGenericReturnType())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Idempotency.Answer keep(Object result) {
        try {
            return result == null
                    ? new Idempotency.Answer(NO_CONTENT, null, "")
                    : new Idempotency.Answer(OK, null, json.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String digest(OperationMethod operation, Object[] arguments) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            OperationParameter parameter = operation.parameters().get(i);
            if (parameter.isInput()) {
                inputs.put(parameter.name(), arguments[i]);
            }
        }
        try {
            String asked = scope + " " + operation.name() + "\n" + canonical.writeValueAsString(inputs);
            return Sha256.of(asked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
