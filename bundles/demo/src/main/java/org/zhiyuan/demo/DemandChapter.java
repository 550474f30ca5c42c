package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An enterprise states a demand, chooses an expert and asks; the expert answers (R84, R85, R91). */
final class DemandChapter {

    private DemandChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("企业提出需求，自主选择专家", "An enterprise states a demand and chooses an expert");
        Rest rest = play.rest();
        enterprise(play, "enterprise.a", "石家庄甲装备制造有限公司", "91130203MA07ABC12R", "130102");
        enterprise(play, "enterprise.b", "石家庄乙软件科技有限公司", "91130632MA07ABC12E", "130102");
        enterprise(play, "enterprise.c", "石家庄丙商贸有限公司", "91130100MA00003490", "130104");
        PlayAccount a = play.who("enterprise.a");

        Soap.Envelope demand = story.done(
                play.soap()
                        .call(
                                a,
                                "activities",
                                "stateDemand",
                                Map.of(
                                        "body",
                                        ordered("subject", "生产线数字化改造", "description", "想把两条装配线改造为数字化产线，不知从何入手。"))),
                "企业提出需求",
                "the enterprise states a demand");
        play.keep("demand", demand.text("id"));
        story.done(
                rest.post(play.who("city.sjz"), "/demands/" + play.id("demand") + "/verification", Map.of()),
                200,
                "市级机构核实需求",
                "the city's agency verifies it");
        Answer list = story.done(
                rest.get(null, "/expert-directory?type=technical"), 200, "查看专家清单", "it looks at the list of experts");
        for (JsonNode expert : list.body().path("items")) {
            String line =
                    expert.path("name").asText() + "  " + expert.path("field").asText();
            story.detail(line, line);
        }
        Answer clinic = story.done(
                rest.get(null, "/service-types/expert-clinic"), 200, "查看“义诊专栏”服务菜单", "and at the online clinic's menu");
        for (JsonNode item : clinic.body().path("menu")) {
            story.detail(item.path("name").asText(), item.path("name").asText());
        }
        story.check(
                clinic.body().path("menu").size(), size -> size >= 4, "服务菜单没有价格（R88）", "the menu has no prices (R88)");

        story.refused(
                rest.post(
                        a,
                        "/activities",
                        session(
                                play,
                                play.calendar().at(14, 0).toString(),
                                play.calendar().at(15, 30).toString(),
                                "short")),
                400,
                "问题描述过短",
                "a problem described too briefly");
        Answer asked = story.done(
                rest.post(
                        a,
                        "/activities",
                        session(
                                play,
                                play.calendar().at(14, 0).toString(),
                                play.calendar().at(15, 30).toString(),
                                "两条装配线设备老旧，数据无法采集。")),
                201,
                "向王演示预约一对一诊断",
                "it asks Wang for a one-to-one session");
        play.keep("session", asked.text("id"));
        story.refused(
                rest.post(
                        play.who("enterprise.b"),
                        "/activities",
                        session(
                                        play,
                                        play.calendar().at(15, 0).toString(),
                                        play.calendar().at(16, 0).toString(),
                                        "另一家企业约同一时段，时间重叠。")
                                .without("demand")),
                409,
                "另一企业预约重叠的时段",
                "another enterprise asks for an overlapping time");
        story.refused(
                confirm(play, play.who("enterprise.a"), "START", 14, 0),
                409,
                "专家尚未接受就开始服务（R91）",
                "the session begins before the expert accepted (R91)");
        Soap.Envelope accepted = story.done(
                play.soap()
                        .call(
                                play.who("expert.wang"),
                                "activities",
                                "answerActivity",
                                ordered("id", play.id("session"), "body", Map.of("accept", "true"))),
                "王演示接受",
                "Wang accepts");
        story.check(accepted.text("stage"), "AGREED"::equals, "预约落实", "the session is agreed");
    }

    static Answer confirm(Play play, PlayAccount who, String moment, int hour, int minute) {
        return play.rest()
                .post(
                        who,
                        "/activities/" + play.id("session") + "/confirmations",
                        Map.of(
                                "expert",
                                play.id("expert.wang"),
                                "moment",
                                moment,
                                "stated",
                                play.calendar().at(hour, minute).toString()));
    }

    private static void enterprise(Play play, String name, String title, String creditCode, String region) {
        Answer made = play.story()
                .done(
                        play.rest()
                                .post(
                                        play.who(name),
                                        "/enterprises",
                                        Map.of(
                                                "name",
                                                title,
                                                "creditCode",
                                                creditCode,
                                                "region",
                                                region,
                                                "industry",
                                                "C",
                                                "tags",
                                                List.of("SPECIALIZED"),
                                                "contact",
                                                Map.of("name", "孙演示", "phone", "13800000003"))),
                        201,
                        title + "自愿登记",
                        "an enterprise registers: " + title);
        play.keep(name, made.text("id"));
    }

    private static Plan session(Play play, String start, String end, String problem) {
        Plan plan = new Plan();
        plan.put("type", "expert-clinic");
        plan.put("title", "数字化改造诊断");
        plan.put("start", start);
        plan.put("end", end);
        plan.put("fields", Map.of("topic", "technology", "problem", problem, "tool", "video"));
        plan.put("experts", List.of(play.id("expert.wang")));
        plan.put("demand", play.id("demand"));
        plan.put("capacity", 1);
        return plan;
    }

    /** A plan as JSON. */
    static final class Plan extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;

        Plan without(String member) {
            remove(member);
            return this;
        }
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
