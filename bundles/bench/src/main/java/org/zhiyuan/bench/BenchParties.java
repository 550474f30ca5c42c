package org.zhiyuan.bench;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Random;

/** Makes the accounts, the expert and the enterprises that the measurements need; each run makes its own. */
final class BenchParties {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String REGION = "130102";

    private final Api api;
    private final String admin;
    private final Identities identities;
    private final String run;
    private final String password;
    private int made;

    BenchParties(Api api, String admin) {
        this.api = api;
        this.admin = admin;
        Random random = new SecureRandom();
        identities = new Identities(random);
        run = Long.toString(System.currentTimeMillis(), 36);
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        password = Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** The name of a new account of that role. */
    String account(String role, String region) throws IOException, InterruptedException {
        String name = "bench-" + run + '-' + ++made;
        api.post("/api/v1/accounts", admin, String.format("""
                {"name": "%s", "password": "%s", "role": "%s", "region": "%s"}""", name, password, role, region));
        return name;
    }

    String password() {
        return password;
    }

    String signedIn(String role, String region) throws IOException, InterruptedException {
        return api.signIn(account(role, region), password);
    }

    /** The id of an expert who has applied to a call of the province. */
    String expert() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(CHINA);
        api.post("/api/v1/expert-calls", signedIn("PROVINCE", "130000"), String.format("""
                {"title": "专家公开招募公告", "information": "面向全省公开招募中小企业志愿服务专家。", "risks": "现场服务须遵守企业安全规定。",
                 "opens": "%s", "closes": "%s"}""", today, today.plusDays(30)));
        return api.post(
                        "/api/v1/experts",
                        signedIn("EXPERT", REGION),
                        String.format(
                                """
                {"name": "测试专家", "idNumber": "%s", "phone": "13800000000", "region": "%s", "channel": "OPEN_CALL", "source": "SCHOLAR",
                 "retired": false, "employerName": "河北测试研究院", "types": ["technical"], "field": "装备制造企业的智能化改造",
                 "skills": ["智能制造"], "declaration": {"ethics": true, "reputation": true, "healthy": true, "hasTime": true,
                 "cleanRecord": true},
                 "profession": {"employer": "RESEARCH_INSTITUTE", "education": "DOCTOR", "title": "ASSOCIATE_SENIOR",
                 "titleField": "RESEARCH_OR_ENGINEERING", "researchSince": "%s", "merits": []}}""",
                                identities.idNumber(),
                                REGION,
                                LocalDate.now(CHINA).minusYears(10)))
                .text("id");
    }

    /** The authorization of a registered enterprise. */
    String enterprise() throws IOException, InterruptedException {
        String authorization = signedIn("ENTERPRISE", REGION);
        api.post("/api/v1/enterprises", authorization, String.format("""
                {"name": "河北测试装备有限公司", "creditCode": "%s", "region": "%s", "industry": "C", "tags": ["SPECIALIZED"],
                 "contact": {"name": "李测试", "phone": "13900000000"}}""", identities.creditCode(), REGION));
        return authorization;
    }
}
