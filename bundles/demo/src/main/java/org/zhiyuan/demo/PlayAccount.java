package org.zhiyuan.demo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One of the play's people: account name, generated password, role and region. */
record PlayAccount(String name, String password, String role, String region) {

    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8));
    }
}
