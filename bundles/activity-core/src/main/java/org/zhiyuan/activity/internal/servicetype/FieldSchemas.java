package org.zhiyuan.activity.internal.servicetype;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.FieldProblem;

/** Keeps the compiled schema of each service type until the type describes itself anew. */
public final class FieldSchemas {

    private record Compiled(ServiceTypeDescription of, FieldSchema schema) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Map<ServiceTypeId, Compiled> compiled = new ConcurrentHashMap<>();

    public List<FieldProblem> check(ServiceTypeDescription type, Map<String, Object> fields) {
        return compiled.compute(
                        type.id(),
                        (id, kept) -> kept != null && kept.of.equals(type)
                                ? kept
                                : new Compiled(type, new FieldSchema(json, type)))
                .schema
                .check(fields);
    }
}
