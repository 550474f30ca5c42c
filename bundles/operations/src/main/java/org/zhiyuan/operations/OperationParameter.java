package org.zhiyuan.operations;

import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import javax.ws.rs.BeanParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/**
 * One input of an operation, told by its JAX-RS annotation.
 *
 * @param name of the element in SOAP; for a single value that of REST's parameter
 */
public record OperationParameter(Kind kind, String name, Class<?> type, Type genericType) {

    /** Where the value comes from. */
    public enum Kind {
        /** A single value in the address, always there. */
        PATH,
        /** A single value in the query, perhaps left out. */
        QUERY,
        /** All that a query may ask, in the fields of one object. */
        FILTER,
        /** The whole input. */
        BODY,
        CALLER,
        VERSION,
        /** Anything else of JAX-RS that a plugin's resource may ask for. */
        REST_ONLY
    }

    /** Whether its value is part of what is asked. */
    public boolean isInput() {
        return kind.ordinal() <= Kind.BODY.ordinal();
    }

    static OperationParameter of(Parameter parameter) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (path != null) {
            return of(Kind.PATH, path.value(), parameter);
        }
        if (query != null) {
            return of(Kind.QUERY, query.value(), parameter);
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return of(Kind.FILTER, "query", parameter);
        }
        if (parameter.isAnnotationPresent(Context.class)) {
            Kind kind = parameter.getType() == Caller.class
                    ? Kind.CALLER
                    : parameter.getType() == ExpectedVersion.class ? Kind.VERSION : Kind.REST_ONLY;
            return of(kind, kind == Kind.VERSION ? "version" : "", parameter);
        }
        return of(parameter.getAnnotations().length == 0 ? Kind.BODY : Kind.REST_ONLY, "body", parameter);
    }

    private static OperationParameter of(Kind kind, String name, Parameter parameter) {
        return new OperationParameter(kind, name, parameter.getType(), parameter.getParameterizedType());
    }
}
