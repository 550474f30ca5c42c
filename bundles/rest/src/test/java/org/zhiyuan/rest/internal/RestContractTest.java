package org.zhiyuan.rest.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.operations.account.TokenOperations;
import org.zhiyuan.operations.round.RoundOperations;

/** What every resource promises, tried on the rounds. */
public class RestContractTest {
    private static final String ROUND =
            "{\"year\":2026,\"notice\":\"关于开展2026年度认定工作的通知\"," + "\"opens\":\"2026-01-01\",\"closes\":\"2026-12-31\"}";

    private final FakeRounds rounds = new FakeRounds();

    @Rule
    public final RunningApi api =
            new RunningApi(new RoundOperations(rounds, rounds), new TokenOperations(new FakeAccounts()));

    @Test
    public void createdThingsHaveAnAddressAndATag() throws Exception {
        HttpResponse<String> created = api.send(RunningApi.post(api.as("province", "/v1/rounds"), ROUND));

        assertEquals(created.body(), 201, created.statusCode());
        assertEquals(
                "/api/v1/rounds/2026", created.headers().firstValue("Location").orElse(null));
        assertEquals("\"1\"", created.headers().firstValue("ETag").orElse(null));
        assertEquals("no-store", created.headers().firstValue("Cache-Control").orElse(null));
        assertThat(api.send(api.request("/v1/rounds/2026")).body(), containsString("\"closes\":\"2026-12-31\""));
    }

    @Test
    public void aQueryParameterThatIsNotThereIsNamed() throws Exception {
        HttpResponse<String> one = api.send(
                api.request("/v1/rounds/2026?yeer=2026&130102198502280019=x").header("Accept-Language", "en"));
        assertEquals(one.body(), 400, one.statusCode());
        assertThat(one.body(), containsString("\"yeer\""));
        assertThat(one.body(), containsString("takes no query parameters"));
        assertThat(one.body(), not(containsString("130102198502280019")));
    }

    @Test
    public void readAgainUnchangedIsNotSentAgain() throws Exception {
        api.send(RunningApi.post(api.as("province", "/v1/rounds"), ROUND));

        assertEquals(
                304,
                api.send(api.request("/v1/rounds/2026").header("If-None-Match", "\"1\""))
                        .statusCode());
        assertEquals(
                200,
                api.send(api.request("/v1/rounds/2026").header("If-None-Match", "\"7\""))
                        .statusCode());
        for (String tags : new String[] {"W/\"1\"", "\"7\", \"1\"", "*"}) {
            assertEquals(
                    tags,
                    304,
                    api.send(api.request("/v1/rounds/2026").header("If-None-Match", tags))
                            .statusCode());
        }
        HttpResponse<String> head = api.send(api.request("/v1/rounds/2026")
                .header("If-None-Match", "\"1\"")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(304, head.statusCode());
        assertEquals("\"1\"", head.headers().firstValue("ETag").orElse(null));
        assertEquals(
                400,
                api.send(api.request("/v1/rounds/2026").header("If-None-Match", "1"))
                        .statusCode());
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeen() throws Exception {
        api.send(RunningApi.post(api.as("province", "/v1/rounds"), ROUND));
        String change = "{\"closes\":\"2026-11-30\"}";

        assertEquals(
                428,
                api.send(RunningApi.put(api.as("province", "/v1/rounds/2026"), change))
                        .statusCode());
        assertEquals(
                412,
                api.send(RunningApi.put(api.as("province", "/v1/rounds/2026").header("If-Match", "\"9\""), change))
                        .statusCode());
        assertEquals(
                400,
                api.send(RunningApi.put(api.as("province", "/v1/rounds/2026").header("If-Match", "nine"), change))
                        .statusCode());
        for (String other : new String[] {"W/\"1\"", "\"x\"", "\"7\", \"8\""}) {
            assertEquals(
                    other,
                    412,
                    api.send(RunningApi.put(
                                    api.as("province", "/v1/rounds/2026").header("If-Match", other), change))
                            .statusCode());
        }
        HttpResponse<String> changed =
                api.send(RunningApi.put(api.as("province", "/v1/rounds/2026").header("If-Match", "\"1\""), change));
        assertEquals("\"2\"", changed.headers().firstValue("ETag").orElse(null));
        assertEquals(
                200,
                api.send(RunningApi.put(api.as("province", "/v1/rounds/2026").header("If-Match", "*"), change))
                        .statusCode());
    }

    @Test
    public void theSameKeyGetsTheSameAnswerAndAnotherBodyIsRefused() throws Exception {
        HttpRequest.Builder first =
                RunningApi.post(api.as("province", "/v1/rounds").header("Idempotency-Key", "k-1"), ROUND);
        HttpResponse<String> once = api.send(first);
        HttpResponse<String> again = api.send(first);

        assertEquals(once.body(), 201, once.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(once.body(), again.body());
        assertEquals(
                "/api/v1/rounds/2026", again.headers().firstValue("Location").orElse(null));
        assertEquals("\"1\"", once.headers().firstValue("ETag").orElse(null));
        assertEquals("\"1\"", again.headers().firstValue("ETag").orElse(null));
        assertEquals(
                409,
                api.send(RunningApi.post(api.as("province", "/v1/rounds"), ROUND))
                        .statusCode());
        assertEquals(
                409,
                api.send(RunningApi.post(
                                api.as("province", "/v1/rounds").header("Idempotency-Key", "k-1"),
                                ROUND.replace("12-31", "12-30")))
                        .statusCode());
        assertEquals(
                400,
                api.send(RunningApi.post(api.as("province", "/v1/rounds").header("Idempotency-Key", "a b"), ROUND))
                        .statusCode());
    }

    @Test
    public void refusalsSpeakTheCallersLanguage() throws Exception {
        HttpResponse<String> zh = api.send(RunningApi.post(api.as("station", "/v1/rounds"), ROUND));
        HttpResponse<String> en = api.send(
                RunningApi.post(api.as("station", "/v1/rounds").header("Accept-Language", "en-GB,zh;q=0.5"), ROUND));

        assertEquals(403, zh.statusCode());
        assertEquals(
                "application/problem+json",
                zh.headers().firstValue("Content-Type").orElse(null));
        assertThat(zh.body(), containsString("无权执行此操作"));
        assertThat(en.body(), containsString("not allowed for the role station"));
        assertThat(en.body(), containsString("urn:zhiyuan:problem:denied"));
    }

    @Test
    public void withoutSignInOnlyWhatIsPublicAnswers() throws Exception {
        HttpResponse<String> refused = api.send(RunningApi.post(api.request("/v1/rounds"), "not even json"));

        assertEquals(401, refused.statusCode());
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""), containsString("Basic"));
        assertEquals(200, api.send(api.request("/v1/rounds")).statusCode());
    }

    @Test
    public void wrongCredentialsAreRefusedEverywhere() throws Exception {
        assertEquals(
                401,
                api.send(api.request("/v1/rounds").header("Authorization", "Basic eDp5"))
                        .statusCode());
        assertEquals(
                401,
                api.send(api.request("/v1/rounds").header("Authorization", "Basic %%%"))
                        .statusCode());
        assertEquals(
                401,
                api.send(api.request("/v1/rounds").header("Authorization", "Bearer nobody"))
                        .statusCode());
        assertEquals(
                401,
                api.send(api.request("/v1/rounds").header("Authorization", "Digest x"))
                        .statusCode());
        assertEquals(
                200,
                api.send(api.request("/v1/me").header("Authorization", "Bearer city"))
                        .statusCode());
    }

    @Test
    public void everyProblemOfAnInputIsToldByItsField() throws Exception {
        HttpResponse<String> refused = api.send(RunningApi.post(
                api.as("province", "/v1/rounds").header("Accept-Language", "en"),
                "{\"year\":2026,\"opens\":\"2026-02-30\"}"));

        assertEquals(400, refused.statusCode());
        assertThat(
                refused.body(), containsString("{\"field\":\"opens\",\"rule\":\"must be a date such as 2026-11-22\"}"));
        assertThat(refused.body(), containsString("{\"field\":\"notice\",\"rule\":\"is required\"}"));
        assertThat(refused.body(), containsString("{\"field\":\"closes\",\"rule\":\"is required\"}"));
    }

    @Test
    public void rubbishIsRefusedAndNamed() throws Exception {
        assertField("nonsense", ROUND.replace("}", ",\"nonsense\":1}"));
        assertField("year", ROUND.replace("2026,", "\"twenty\","));
        assertField("year", ROUND.replace("2026,", "2026.5,"));
        assertField("notice", ROUND.replaceFirst("\"关于[^\"]*\"", "[1]"));
        assertField("notice", ROUND.replaceFirst("\"关于[^\"]*\"", "17"));
        assertField("notice", ROUND.replace("关于", "关\\u0000于"));
        assertField("body", ROUND + "{}");
        assertField("body", "{\"year\":2026,\"year\":2027}");
        assertField("body", "{");
        assertField("body", "");
        assertField("body", "null");
        assertField("body", "[".repeat(10_000));
    }

    @Test
    public void badUtf8IsRefused() throws Exception {
        byte[] body = ROUND.getBytes(StandardCharsets.UTF_8);
        body[25] = (byte) 0xff;
        HttpResponse<String> refused = api.send(api.as("province", "/v1/rounds")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertEquals(refused.body(), 400, refused.statusCode());
    }

    @Test
    public void hugeBodiesAreRefusedWithOrWithoutAnnouncement() throws Exception {
        String huge = "{\"notice\":\"" + "长".repeat(400_000) + "\"}";
        assertEquals(
                413,
                api.send(RunningApi.post(api.as("province", "/v1/rounds"), huge))
                        .statusCode());
        byte[] bytes = huge.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> streamed = answered(() -> api.send(api.as("province", "/v1/rounds")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))));
        assertEquals(streamed.body(), true, streamed.statusCode() == 413 || streamed.statusCode() == 400);
    }

    /** Whoever still writes when the refusal comes may find the connection closed before it has read the answer. */
    private static HttpResponse<String> answered(Callable<HttpResponse<String>> call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (IOException e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    @Test
    public void theTransportsOwnRefusalsAreProblemsToo() throws Exception {
        assertProblem(404, api.request("/v1/nothing"));
        assertProblem(404, api.request("/v2/rounds"));
        assertProblem(404, api.request("/v1/rounds/2021"));
        assertProblem(400, api.request("/v1/rounds/next"));
        assertProblem(405, api.as("province", "/v1/rounds").DELETE());
        assertProblem(406, api.request("/v1/rounds").header("Accept", "text/html"));
        assertProblem(
                415,
                api.as("province", "/v1/rounds")
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("<a/>")));
    }

    @Test
    public void whatJaxRsWouldStumbleOverIsAProblemToo() throws Exception {
        for (String type :
                new String[] {"application/json; charset=foo", "application/json; charset=\"", "x/y;charset=%%"}) {
            assertProblem(
                    415,
                    api.as("province", "/v1/rounds")
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(ROUND)));
        }
        assertProblem(
                415,
                api.as("province", "/v1/rounds")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString(ROUND)));
        assertEquals(
                201,
                api.send(api.as("province", "/v1/rounds")
                                .header("Content-Type", "application/json; charset=\"UTF-8\"")
                                .header("Content-Encoding", "identity")
                                .POST(HttpRequest.BodyPublishers.ofString(ROUND)))
                        .statusCode());
        for (String query : new String[] {"?%", "?limit=%zz", "?a=1&cursor=%4"}) {
            String answer = api.raw("GET /api/v1/rounds" + query + " HTTP/1.1\r\n");
            assertThat(answer, containsString("HTTP/1.1 400"));
            assertThat(answer, containsString("application/problem+json"));
        }
        String unknown = api.raw("GET /api/v1/rounds?x=%E5%A5%BD HTTP/1.1\r\n");
        assertThat(unknown, containsString("HTTP/1.1 400"));
        assertThat(unknown, containsString("\"x\""));
    }

    @Test
    public void oddTypesAreRefusedHoweverTheyBegin() throws Exception {
        for (String type : new String[] {
            "application/json; a=\"multipart/related\"; boundary=x",
            "application/json, multipart/related",
            "multipart/form-data; boundary=x",
            "application/json;",
            "application/json; a=b; a=c",
            "json"
        }) {
            assertProblem(
                    415,
                    api.as("province", "/v1/rounds")
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(ROUND)));
        }
        assertProblem(
                415,
                api.as("province", "/v1/rounds")
                        .header("Content-Type", "application/json")
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(ROUND)));
    }

    @Test
    public void withoutSignInABodyIsNotWaitedFor() throws Exception {
        String answer =
                api.raw("POST /api/v1/tokens HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n");
        assertTrue(answer, answer.startsWith("HTTP/1.1 401"));
    }

    @Test
    public void anAnswerClaimsNoCharacterSetThatItIsNotIn() throws Exception {
        HttpResponse<String> answer =
                api.send(api.request("/v1/rounds").header("Accept", "application/json;charset=gbk"));

        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(null));
    }

    @Test
    public void oneLanguageIsChosenWithinAndOutsideTheApi() throws Exception {
        for (String path : new String[] {"/v1/nothing", "/nothing"}) {
            assertThat(api.send(api.request(path)).body(), containsString("没有这个地址"));
            assertThat(
                    api.send(api.request(path).header("Accept-Language", "fr, en;q=0.5"))
                            .body(),
                    containsString("there is nothing"));
            assertThat(
                    api.send(api.request(path).header("Accept-Language", "en;q=0.2, zh;q=0.3"))
                            .body(),
                    containsString("没有这个地址"));
        }
    }

    @Test
    public void aDefectGivesAReferenceAndNoStack() throws Exception {
        HttpResponse<String> failed = api.send(api.request("/v1/rounds/2099"));

        assertEquals(500, failed.statusCode());
        assertThat(failed.body(), containsString("\"reference\":\""));
        assertThat(failed.body(), not(containsString("Exception")));
        assertThat(failed.body(), not(containsString("defect")));
    }

    @Test
    public void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (String path : new String[] {"/v1/rounds", "/v1/nothing", "/nothing", "/v1/me"}) {
            HttpResponse<String> answer = api.send(api.request(path));
            assertEquals(
                    path,
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(null));
            assertTrue(
                    path, answer.headers().firstValue("Content-Security-Policy").isPresent());
        }
    }

    private void assertField(String field, String body) throws Exception {
        HttpResponse<String> refused = api.send(RunningApi.post(api.as("province", "/v1/rounds"), body));
        assertEquals(body + refused.body(), 400, refused.statusCode());
        assertThat(refused.body(), containsString("{\"field\":\"" + field + "\""));
    }

    private void assertProblem(int status, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> refused = api.send(request.header("Accept-Language", "en"));
        assertEquals(refused.body(), status, refused.statusCode());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElse(null));
        assertThat(refused.body(), containsString("\"status\":" + status));
        assertThat(refused.body(), not(containsString("有误")));
    }
}
