package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Priority;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/**
 * Denies by default, before the body is read: what is not marked {@link PermitAll} needs a sign-in. Who may do what is the cores' matter;
 * plugins' resources, which have no core behind them, may name roles with {@link RolesAllowed}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class DoorFilter implements ContainerRequestFilter {
    private final Map<Method, Door> doors = new ConcurrentHashMap<>();

    /** Whether everybody may, else which roles; no roles named means everyone signed in. */
    private record Door(boolean open, Set<String> roles) {
        static Door of(Method method) {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
                roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
            }
            boolean open = roles == null
                    && (method.isAnnotationPresent(PermitAll.class) || method.getDeclaringClass().isAnnotationPresent(PermitAll.class));
            return new Door(open, roles == null ? Set.of() : Set.of(roles.value()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OperationResourceInfo operation = JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class);
        Method method = operation == null ? null : operation.getAnnotatedMethod() == null ? operation.getMethodToInvoke()
                : operation.getAnnotatedMethod();
        if (method == null) {
            return;
        }
        Door door = doors.computeIfAbsent(method, Door::of);
        Caller caller = CallerContext.current();
        if (!door.open() && caller.role() == Role.PUBLIC) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        if (!door.roles().isEmpty() && !door.roles().contains(caller.role().name())) {
            throw PlatformException.denied(Text.of(caller.role().label().zh() + "无权执行此操作",
                    "not allowed for the role " + caller.role().label().en()));
        }
    }
}
