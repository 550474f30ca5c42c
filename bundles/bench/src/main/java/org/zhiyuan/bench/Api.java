package org.zhiyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform's REST face, for what happens before and between the measurements. */
final class Api {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    /** What was answered; {@code etag} is empty where there was none. */
    record Answer(int status, String body, String etag) {

        /** The first string member of that name. */
        String text(String member) {
            Matcher found =
                    Pattern.compile('"' + member + "\"\\s*:\\s*\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("no " + member + " in " + body);
            }
            return found.group(1);
        }
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A bearer token as an Authorization header. */
    String signIn(String user, String password) throws IOException, InterruptedException {
        return "Bearer "
                + expect(201, send("POST", "/api/v1/tokens", basic(user, password), ""))
                        .text("token");
    }

    Answer get(String path, String authorization) throws IOException, InterruptedException {
        return send("GET", path, authorization, null);
    }

    /** @throws IllegalStateException unless it answers 200 or 201 */
    Answer post(String path, String authorization, String json) throws IOException, InterruptedException {
        return expect(201, send("POST", path, authorization, json));
    }

    int status(String path) throws InterruptedException {
        try {
            return get(path, null).status();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status && answer.status() != 200) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private Answer send(String method, String path, String authorization, String json)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        request.method(
                method, json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }
}
