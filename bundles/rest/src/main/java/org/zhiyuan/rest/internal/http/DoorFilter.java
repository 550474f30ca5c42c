package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;

/**
 * Denies by default, before the body is read: what is not said to be public needs a sign-in. Who may do what is the cores' matter;
 * plugins' resources, which have no core behind them, may name roles with {@code RolesAllowed}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class DoorFilter implements ContainerRequestFilter {
    private final OperationMethods methods = new OperationMethods();

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = OperationMethods.matched(JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class));
        if (method != null) {
            methods.of(method).door().check(CallerContext.current());
        }
    }
}
