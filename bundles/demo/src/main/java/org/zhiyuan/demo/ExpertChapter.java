package org.zhiyuan.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two experts apply, are admitted, appointed, and sign with the province (R47 to R79). */
final class ExpertChapter {

    private ExpertChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("专家申请、入库、聘任、签约", "Experts apply, are admitted, appointed, and sign");
        Rest rest = play.rest();
        LocalDate today = play.calendar().today();

        story.done(
                rest.post(
                        play.who("province"),
                        "/expert-calls",
                        Map.of(
                                "title",
                                "中小企业志愿服务专家公开招募公告",
                                "information",
                                "面向全省招募志愿专家，服务自愿、无偿，每年不少于20小时",
                                "risks",
                                "现场服务须遵守安全规定，往返途中注意安全",
                                "opens",
                                today.toString(),
                                "closes",
                                today.plusDays(30).toString())),
                201,
                "省级机构发布公开招募公告（R47）",
                "the province publishes a call for experts (R47)");
        Map<String, Object> young = technical(today, "王演示", "130104198108260020");
        profession(young).put("researchSince", today.minusYears(5).plusDays(1).toString());
        story.refused(
                rest.post(play.who("expert.wang"), "/experts", young),
                409,
                "从事研究差一天满5年",
                "research of five years less a day");
        appoint(play, "expert.wang", technical(today, "王演示", "130104198108260020"), "王演示（技术专家）", "Wang (technical)");
        appoint(play, "expert.liu", finance("刘演示", "130105196805200039"), "刘演示（财务专家）", "Liu (finance)");
        story.refused(
                rest.post(
                        play.who("city.sjz"),
                        "/experts/" + play.id("expert.wang") + "/review",
                        Map.of("decision", "APPROVE")),
                403,
                "市级机构审核专家（R76）",
                "a city agency reviews an expert (R76)");
    }

    private static void appoint(Play play, String name, Map<String, Object> application, String zh, String en) {
        Story story = play.story();
        Rest rest = play.rest();
        PlayAccount expert = play.who(name);
        PlayAccount province = play.who("province");
        LocalDate today = play.calendar().today();
        Answer applied = story.done(rest.post(expert, "/experts", application), 201, zh + "申请", en + " applies");
        String path = "/experts/" + applied.text("id");
        play.keep(name, applied.text("id"));
        story.done(
                rest.post(province, path + "/review", Map.of("decision", "APPROVE", "reason", "符合基本条件和专业条件")),
                200,
                "省级机构一人拟定通过",
                "one official of the province proposes to admit");
        story.done(
                rest.post(
                        play.who("province.second"), path + "/review", Map.of("decision", "APPROVE", "reason", "复核同意")),
                200,
                "另一人复核后生效（R94）",
                "a second one confirms it (R94)");
        story.done(
                rest.post(province, path + "/filing", Map.of()),
                200,
                "建档备案（R77）",
                "the province puts them on file (R77)");
        story.done(
                rest.post(
                        play.who("team"),
                        path + "/registration",
                        Map.of("number", "QG-" + play.id(name).substring(24), "registeredOn", today.toString())),
                200,
                "总团队确认在全国志愿服务信息系统注册（R77）",
                "the provincial team confirms the national registration (R77)");
        Answer appointed = story.done(
                rest.post(
                        province,
                        path + "/appointment",
                        Map.of(
                                "terms",
                                terms(),
                                "validFrom",
                                today.minusDays(10).toString(),
                                "validUntil",
                                today.plusYears(1).toString(),
                                "hoursPerYear",
                                20)),
                200,
                "颁发聘书、拟定协议",
                "a letter of appointment and an agreement are made out");
        String number = appointed.body().at("/letter/number").asText();
        story.detail("聘书编号 " + number, "letter number " + number);
        Answer read =
                story.done(rest.get(expert, path + "/agreement"), 200, "专家签署前阅读协议全文", "the expert reads the agreement");
        story.done(
                rest.post(expert, path + "/signatures", Map.of("digest", read.text("digest"))),
                200,
                "专家签署",
                "the expert signs");
        Answer signed =
                story.done(rest.post(province, path + "/signatures", Map.of()), 200, "省级机构签署", "the province signs");
        story.check(signed.text("stage"), "SERVING"::equals, "协议生效，在聘", "the agreement is in force, the expert serves");
        Answer letter = story.done(
                rest.get(null, "/letters/" + encoded(number)), 200, "公众核验聘书", "anybody can check the letter");
        story.detail(
                letter.text("maskedName") + " " + letter.text("issuedOn"),
                letter.text("maskedName") + " " + letter.text("issuedOn"));
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, String> terms() {
        return Map.of(
                "content",
                "为中小企业提供诊断、咨询和培训志愿服务",
                "way",
                "线上一对一诊断、线下沙龙",
                "time",
                "每年不少于20小时，按约定时段",
                "place",
                "线上志愿服务中心及各志愿服务工作站",
                "workingConditions",
                "服务方提供场地和设备",
                "safety",
                "投保志愿者意外险，遵守现场安全规定");
    }

    private static Map<String, Object> technical(LocalDate today, String name, String idNumber) {
        Map<String, Object> profession = new LinkedHashMap<>(Map.of(
                "employer",
                "UNIVERSITY",
                "education",
                "MASTER",
                "title",
                "ASSOCIATE_SENIOR",
                "titleField",
                "RESEARCH_OR_ENGINEERING",
                "researchSince",
                today.minusYears(5).toString(),
                "merits",
                List.of()));
        return application(name, idNumber, "SCHOLAR", "technical", "装备制造企业数字化改造", profession);
    }

    private static Map<String, Object> finance(String name, String idNumber) {
        Map<String, Object> profession = new LinkedHashMap<>(Map.of(
                "employer",
                "ENTERPRISE",
                "education",
                "BACHELOR",
                "title",
                "INTERMEDIATE",
                "titleField",
                "ACCOUNTING_AUDIT_ECONOMICS",
                "merits",
                List.of("CERTIFIED_PUBLIC_ACCOUNTANT")));
        return application(name, idNumber, "EXECUTIVE", "finance", "中小企业融资与税务", profession);
    }

    private static Map<String, Object> application(
            String name, String idNumber, String source, String type, String field, Map<String, Object> profession) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("name", name);
        application.put("idNumber", idNumber);
        application.put("phone", "13800000002");
        application.put("region", "130102");
        application.put("channel", "OPEN_CALL");
        application.put("source", source);
        application.put("retired", false);
        application.put("employerName", "河北某单位");
        application.put("types", List.of(type));
        application.put("field", field);
        application.put("skills", List.of("诊断", "培训"));
        application.put(
                "declaration",
                Map.of("ethics", true, "reputation", true, "healthy", true, "hasTime", true, "cleanRecord", true));
        application.put("profession", profession);
        return application;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> profession(Map<String, Object> application) {
        return (Map<String, Object>) application.get("profession");
    }
}
