package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.OperationMethod;

/**
 * Denies by default, before the body is read: what is not said to be public needs a sign-in. Who may do what is the cores' matter;
 * plugins' resources, which have no core behind them, may name roles with {@code RolesAllowed}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public final class DoorFilter implements ContainerRequestFilter {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,40}");
    private final OperationMethods methods = new OperationMethods();

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = OperationMethods.matched(
                JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class));
        if (method != null) {
            OperationMethod operation = methods.of(method);
            operation.door().check(CallerContext.current());
            if (operation.said().isPresent()) {
                checkQuery(operation, request);
            }
        }
    }

    /** A misspelt filter would be passed over, and everything listed. */
    private static void checkQuery(OperationMethod operation, ContainerRequestContext request) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = operation.queryNames();
        List<FieldProblem> unknown = asked.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldProblem(
                        shown(name),
                        known.isEmpty()
                                ? Text.of("此操作没有查询参数", "this operation takes no query parameters")
                                : Text.of(
                                        "没有此查询参数，可用：" + String.join(", ", known),
                                        "there is no such query parameter; there are " + String.join(", ", known))))
                .toList();
        if (!unknown.isEmpty()) {
            throw PlatformException.invalid(unknown);
        }
    }

    /** The name as far as it can be one; what else stands there, perhaps somebody's number, is not repeated. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "query";
    }
}
