package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.zhiyuan.operations.OperationMethod;

/** What one endpoint's methods say, looked up once; each endpoint has its own, so that a plugin's classes go with its endpoint. */
final class OperationMethods {
    private final Map<Method, OperationMethod> known = new ConcurrentHashMap<>();

    OperationMethod of(Method method) {
        return known.computeIfAbsent(method, OperationMethod::of);
    }

    /** The method that a request was matched to; null if none was. */
    static Method matched(OperationResourceInfo operation) {
        return operation == null
                ? null
                : operation.getAnnotatedMethod() == null
                        ? operation.getMethodToInvoke()
                        : operation.getAnnotatedMethod();
    }
}
