package org.zhiyuan.runtime.internal.fence;

import java.util.Set;

/** Tells a plugin's refusal of a bad request, in the web's own exceptions, from its failure; by name, as the runtime knows no web API. */
final class ClientErrors {

    private static final Set<String> NAMES = Set.of("javax.ws.rs.ClientErrorException", "javax.ws.rs.RedirectionException",
            "javax.xml.ws.soap.SOAPFaultException");

    private ClientErrors() {
    }

    static boolean isOne(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (NAMES.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }
}
