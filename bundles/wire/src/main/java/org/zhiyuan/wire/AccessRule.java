package org.zhiyuan.wire;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import javax.annotation.security.DenyAll;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/**
 * Who may call a method from outside (准入), as its annotations say, else its class's: everybody, or some roles. What says nothing is
 * for whoever has signed in.
 *
 * @param roles none named means everyone signed in
 */
public record AccessRule(boolean open, Set<String> roles) {

    /** Everybody. */
    public static final AccessRule OPEN = new AccessRule(true, Set.of());

    private static final AccessRule SIGNED_IN = new AccessRule(false, Set.of());
    private static final AccessRule SHUT = new AccessRule(false, Set.of(""));

    /** @param methods the same one, as the class has it and as its interface declares it; the first that says something decides */
    public static AccessRule of(Method... methods) {
        for (Method method : methods) {
            for (AnnotatedElement place : List.of(method, method.getDeclaringClass())) {
                AccessRule door = at(place);
                if (door != null) {
                    return door;
                }
            }
        }
        return SIGNED_IN;
    }

    private static AccessRule at(AnnotatedElement place) {
        RolesAllowed roles = place.getAnnotation(RolesAllowed.class);
        if (place.isAnnotationPresent(DenyAll.class)) {
            return SHUT;
        }
        if (roles != null) {
            return new AccessRule(false, Set.copyOf(List.of(roles.value())));
        }
        return place.isAnnotationPresent(PermitAll.class) ? OPEN : null;
    }

    /** @throws PlatformException DENIED to whoever may not */
    public void check(Caller caller) {
        if (!open && caller.role() == Role.PUBLIC) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        if (!roles.isEmpty() && !roles.contains(caller.role().name())) {
            throw PlatformException.denied(Text.of(
                    caller.role().label().zh() + "无权执行此操作",
                    "not allowed for the role " + caller.role().label().en()));
        }
    }
}
