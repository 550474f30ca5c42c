package org.zhiyuan.runtime.internal.fence;

import java.util.Set;

/**
 * Tells a plugin's refusal of a bad request, in JAX-RS's own exceptions, from its failure; by name, as the runtime knows no web API. What
 * SOAP has of the kind never gets here, for whom a fault blames is only known to that face.
 */
final class ClientErrors {

    private static final Set<String> NAMES =
            Set.of("javax.ws.rs.ClientErrorException", "javax.ws.rs.RedirectionException");

    private ClientErrors() {}

    static boolean isOne(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (NAMES.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }
}
