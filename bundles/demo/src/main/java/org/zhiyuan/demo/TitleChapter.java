package org.zhiyuan.demo;

import java.util.List;
import java.util.Map;

/** Assessment, review and joint grant (R13, R14, R27 to R35). */
final class TitleChapter {

    private TitleChapter() {
    }

    static void play(Play play) {
        Story story = play.story();
        story.chapter("测评、审核、联合授予", "Assessment, review and joint grant");
        Rest rest = play.rest();
        String path = "/stations/" + play.id("station");
        int year = play.calendar().year();

        story.refused(rest.get(play.who("city.ts"), path), 404, "唐山市机构查看石家庄市的申请", "Tangshan's agency looks for Shijiazhuang's application");
        Answer assessed = story.done(rest.post(play.who("city.sjz"), path + "/assessment", Map.of("judgements", List.of(
                judgement("R19", 88, "财务规范，发展稳健"), judgement("R21", 90, "团队稳定，资源广泛"), judgement("R24", 92, "同类机构中服务量居首")),
                "report", "实地测评，所报情况属实。", "departmentOpinion", "石家庄市工业和信息化局同意推荐", "recommended", true)), 200,
                "石家庄市机构测评并推荐", "Shijiazhuang's agency assesses and recommends");
        story.check(assessed.text("stage"), "RECOMMENDED"::equals, "已推荐至省级机构", "it lies with the province");
        story.done(rest.post(play.who("province"), path + "/review", Map.of("decision", "APPROVE", "reason", "材料齐全，符合条件")), 200,
                "省级机构审核通过", "the province approves");
        String day = play.calendar().documents().toString();
        Answer half = story.done(rest.post(play.who("gongxin"), path + "/grants", Map.of("document", "冀工信企业〔" + year + "〕66号", "date",
                day)), 200,
                "省工业和信息化厅授予（1/2）", "the industry department grants (1 of 2)");
        story.check(half.body().path("title").isMissingNode() || half.body().path("title").isNull(), none -> none, "仅一家授予，尚无称号",
                "one department alone makes no title");
        Answer titled = story.done(rest.post(play.who("minzheng"), path + "/grants", Map.of("document", "冀民〔" + year + "〕21号", "date",
                day)), 200,
                "省民政厅授予（2/2）", "the civil affairs department grants (2 of 2)");
        String number = titled.body().at("/title/number").asText();
        story.check(number, text -> !text.isEmpty(), "授予称号，编号 " + number, "the title is granted, number " + number);
        Answer register = story.done(rest.get(null, "/register?region=130100"), 200, "公众查询名录", "the public reads the register");
        story.check(register.body().toString(), text -> text.contains(number), "名录中可见 " + number, number + " is on it");
    }

    private static Map<String, Object> judgement(String clause, int score, String reason) {
        return Map.of("clause", clause, "met", true, "score", score, "reason", reason);
    }
}
