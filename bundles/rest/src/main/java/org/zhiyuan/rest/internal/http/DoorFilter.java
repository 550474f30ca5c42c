package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhiyuan.wire.Door;

/**
 * Denies by default, before the body is read: what is not marked {@code PermitAll} needs a sign-in. Who may do what is the cores' matter;
 * plugins' resources, which have no core behind them, may name roles with {@code RolesAllowed}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class DoorFilter implements ContainerRequestFilter {
    private final Map<Method, Door> doors = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        OperationResourceInfo operation = JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class);
        Method method = operation == null ? null : operation.getAnnotatedMethod() == null ? operation.getMethodToInvoke()
                : operation.getAnnotatedMethod();
        if (method == null) {
            return;
        }
        doors.computeIfAbsent(method, Door::of).check(CallerContext.current());
    }
}
