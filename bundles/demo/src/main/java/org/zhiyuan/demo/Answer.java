package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What REST answered: the status and the body, which is a missing node where there was none. */
record Answer(int status, JsonNode body) {

    String text(String member) {
        return body.path(member).asText();
    }

    /** Detail of a problem, or the whole body where there is none. */
    String detail() {
        return body.hasNonNull("detail") ? text("detail") : body.toString();
    }
}
