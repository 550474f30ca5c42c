package org.zhiyuan.operations;

import java.util.Map;

/** The operations that SOAP does not have, each with the reason; all others stand at both doors. */
public final class RestOnly {

    public static final Map<String, String> REASONS = Map.of(
            "uploadDocument", "takes bytes as they are; XML would make them a third longer",
            "downloadDocument", "gives bytes as they are, with their media type and name",
            "discloseDocument", "gives bytes as they are, with their media type and name",
            "installPlugin", "takes bytes as they are; XML would make them a third longer",
            "issueToken",
                    "gives a bearer token, which is an HTTP credential; SOAP signs in by UsernameToken, Basic or such a token",
            "getCollectedDemand", "is the address that REST names for a collected demand; in SOAP that is getDemand");

    private RestOnly() {}
}
