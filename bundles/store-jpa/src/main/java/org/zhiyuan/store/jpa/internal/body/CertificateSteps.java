package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhiyuan.identity.IdType;

/** Certificates of people whose ID number is no resident's (R9): the older version knows the one type alone. */
final class CertificateSteps {

    private CertificateSteps() {}

    static void to2(ObjectNode certificate) {
        // every value of the version before is one of this version's
    }

    static void to1(ObjectNode certificate) {
        String type = certificate.path("holder").path("idType").asText(IdType.RESIDENT_ID_CARD.name());
        if (!type.equals(IdType.RESIDENT_ID_CARD.name())) {
            throw ProposalSteps.unsaid();
        }
    }
}
