package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The platform's REST face, each account signed in once by its password and from then on by its token. */
final class Rest {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String base;
    private final Words words;
    private final Map<String, String> tokens = new HashMap<>();

    Rest(HttpClient http, String base, Words words) {
        this.http = http;
        this.base = base;
        this.words = words;
    }

    /** {@code who} null for the public. */
    Answer get(PlayAccount who, String path) {
        return send(who, "GET", path, BodyPublishers.noBody(), "application/json");
    }

    Answer post(PlayAccount who, String path, Object body) {
        return send(who, "POST", path, json(body), "application/json");
    }

    Answer put(PlayAccount who, String path, Object body) {
        return send(who, "PUT", path, json(body), "application/json");
    }

    Answer upload(PlayAccount who, String path, byte[] content) {
        return send(who, "POST", path, BodyPublishers.ofByteArray(content), "application/octet-stream");
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.valueToTree(body).toString(), StandardCharsets.UTF_8);
    }

    private String authorization(PlayAccount who) {
        return tokens.computeIfAbsent(who.name(), name -> {
            Answer answer = exchange(who.basic(), "POST", "/tokens", BodyPublishers.noBody(), "application/json");
            if (answer.status() / 100 != 2) {
                throw new Unexpected(words.in("账户 " + name + " 无法登录：", "the account " + name + " can't sign in: ")
                        + answer.detail());
            }
            return "Bearer " + answer.text("token");
        });
    }

    private Answer send(PlayAccount who, String method, String path, BodyPublisher body, String type) {
        return exchange(who == null ? null : authorization(who), method, path, body, type);
    }

    private Answer exchange(String authorization, String method, String path, BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Accept-Language", words.tag())
                .header("Content-Type", type)
                .method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode answer = response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), answer);
        } catch (IOException e) {
            throw new Unexpected(method + " " + path + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected(words.in("被中断", "interrupted"));
        }
    }
}
