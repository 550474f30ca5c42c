package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** REST as one would use it by hand: who asks, method, path, body. */
final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningPlatform platform;
    private final Map<String, String> passwords = new HashMap<>();

    RestClient(RunningPlatform platform) {
        this.platform = platform;
        passwords.put("admin", RunningPlatform.PASSWORD);
    }

    /** The same accounts on another platform. */
    RestClient on(RunningPlatform other) {
        RestClient there = new RestClient(other);
        there.passwords.putAll(passwords);
        return there;
    }

    /** Makes an account of the role in the region, and remembers its password. */
    void account(String name, String role, String region) {
        JsonNode made = json(send(
                "admin",
                "POST",
                "/accounts",
                "{\"name\":\"" + name + "\",\"role\":\"" + role + "\",\"region\":\"" + region + "\"}"));
        passwords.put(name, made.get("password").asText());
    }

    /** An account that somebody else has made. */
    void knows(String name, String password) {
        passwords.put(name, password);
    }

    /** A request below /api/v1 by the account, or by nobody when it is null. */
    HttpRequest.Builder request(String account, String path) {
        HttpRequest.Builder request = platform.anonymous("/api/v1" + path);
        if (account != null) {
            request.header("Authorization", basic(account));
        }
        return request;
    }

    /** The account's credentials as a header's value. */
    String basic(String account) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((account + ":" + passwords.get(account)).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String account, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(account, path)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return platform.send(request);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
