package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhiyuan.identity.IdType;

/** Certificates (R9): version 1 knows residents' ID numbers alone, version 2 no later certificate that took the place of one. */
final class CertificateSteps {

    private CertificateSteps() {}

    static void to2(ObjectNode certificate) {
        // every value of the version before is one of this version's
    }

    static void to3(ObjectNode certificate) {
        certificate.putNull("supersededBy");
    }

    static void back2(ObjectNode certificate) {
        if (!certificate.remove("supersededBy").isNull()) {
            throw ProposalSteps.unsaid();
        }
    }

    static void to1(ObjectNode certificate) {
        String type = certificate.path("holder").path("idType").asText(IdType.RESIDENT_ID_CARD.name());
        if (!type.equals(IdType.RESIDENT_ID_CARD.name())) {
            throw ProposalSteps.unsaid();
        }
    }
}
