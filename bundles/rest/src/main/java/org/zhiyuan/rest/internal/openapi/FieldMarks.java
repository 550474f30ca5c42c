package org.zhiyuan.rest.internal.openapi;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.wire.Formats;
import org.zhiyuan.wire.Names;

/** Adds to the described transfer objects what their texts really are: days, times, names of an enumeration, JSON. */
@SuppressWarnings("rawtypes") // swagger-models gives its map of schemas raw
final class FieldMarks {
    private static final String OWN = "org.zhiyuan.wire";

    private final Map<String, Schema> schemas;
    private final Set<Class<?>> known = new HashSet<>();

    FieldMarks(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Everything that the resource's methods take and give. */
    void apply(Class<?> resource) {
        for (Method method : resource.getMethods()) {
            visit(method.getGenericReturnType());
            Arrays.stream(method.getGenericParameterTypes()).forEach(this::visit);
        }
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> dto && dto.getName().startsWith(OWN) && known.add(dto)) {
            Schema<?> schema = schemas.get(dto.getSimpleName());
            for (Field field : dto.getFields()) {
                visit(field.getGenericType());
                if (schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().get(field.getName()) != null) {
                    mark(schema, field);
                }
            }
        }
    }

    private static void mark(Schema<?> owner, Field field) {
        Schema<?> property = owner.getProperties().get(field.getName());
        Formats.of(field).ifPresent(property::setFormat);
        if (field.isAnnotationPresent(Names.class)) {
            names(
                    property.getItems() == null ? property : property.getItems(),
                    field.getAnnotation(Names.class).value());
        }
        if (field.isAnnotationPresent(JsonRawValue.class)) {
            owner.getProperties().put(field.getName(), new ObjectSchema().description("JSON Schema"));
        }
    }

    @SuppressWarnings("unchecked")
    static void names(Schema<?> property, Class<? extends Enum<?>> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        ((Schema<String>) property).setEnum(names);
    }
}
