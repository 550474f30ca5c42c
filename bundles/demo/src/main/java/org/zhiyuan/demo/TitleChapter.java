package org.zhiyuan.demo;

import java.util.List;
import java.util.Map;

/** Assessment, review and joint grant (R13, R14, R27 to R35). */
final class TitleChapter {

    private TitleChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("测评、审核、联合授予", "Assessment, review and joint grant");
        Rest rest = play.rest();
        String path = "/stations/" + play.id("station");
        int year = play.calendar().year();

        story.refused(
                rest.get(play.who("city.ts"), path),
                404,
                "唐山市机构查看石家庄市的申请",
                "Tangshan's agency looks for Shijiazhuang's application");
        Answer assessed = story.done(
                rest.post(
                        play.who("city.sjz"),
                        path + "/assessment",
                        Map.of(
                                "judgements",
                                List.of(
                                        judgement("R19", 88, "财务规范，发展稳健"),
                                        judgement("R21", 90, "团队稳定，资源广泛"),
                                        judgement("R24", 92, "同类机构中服务量居首")),
                                "report",
                                "实地测评，所报情况属实。",
                                "recommended",
                                true)),
                200,
                "石家庄市机构测评并推荐",
                "Shijiazhuang's agency assesses and recommends");
        story.check(
                assessed.text("stage"),
                "CITY_ASSESSMENT"::equals,
                "尚待主管部门意见（R27）",
                "the local department has yet to speak (R27)");
        Answer recommended = story.done(
                rest.post(
                        play.who("sme.sjz"),
                        path + "/opinion",
                        Map.of("consents", true, "document", "石工信推荐〔" + year + "〕3号", "opinion", "同意推荐")),
                200,
                "石家庄市中小企业主管部门同意推荐",
                "the local department consents");
        story.check(recommended.text("stage"), "RECOMMENDED"::equals, "已推荐至省级机构", "it lies with the province");
        Answer ranking = story.done(
                rest.get(play.who("province"), "/rounds/" + year + "/ranking"),
                200,
                "当年申请排序（R37）",
                "the round's ranking (R37)");
        story.check(
                ranking.body().at("/items/0/eligible").asBoolean(),
                eligible -> eligible,
                "列为符合条件",
                "it is among the eligible");
        Map<String, String> approval = Map.of("decision", "APPROVE", "reason", "材料齐全，符合条件");
        Answer proposed = story.done(
                rest.post(play.who("province"), path + "/review", approval),
                200,
                "省级机构一人拟定通过",
                "one official of the province proposes to approve");
        story.check(
                proposed.text("stage"),
                "RECOMMENDED"::equals,
                "一人决定不生效（R94）",
                "one person's decision takes no effect (R94)");
        story.refused(
                rest.post(play.who("province"), path + "/review", approval), 403, "本人复核本人", "the same person confirms");
        story.done(
                rest.post(play.who("province.second"), path + "/review", approval),
                200,
                "另一人复核，审核通过",
                "a second one confirms");
        String day = play.calendar().documents().toString();
        Answer half = story.done(
                rest.post(
                        play.who("gongxin"),
                        path + "/grants",
                        Map.of("document", "冀工信企业〔" + year + "〕66号", "date", day)),
                200,
                "省工业和信息化厅授予（1/2）",
                "the industry department grants (1 of 2)");
        story.check(
                half.body().path("title").isMissingNode()
                        || half.body().path("title").isNull(),
                none -> none,
                "仅一家授予，尚无称号",
                "one department alone makes no title");
        Answer titled = story.done(
                rest.post(
                        play.who("minzheng"), path + "/grants", Map.of("document", "冀民〔" + year + "〕21号", "date", day)),
                200,
                "省民政厅授予（2/2）",
                "the civil affairs department grants (2 of 2)");
        String number = titled.body().at("/title/number").asText();
        story.check(number, text -> !text.isEmpty(), "授予称号，编号 " + number, "the title is granted, number " + number);
        Answer register =
                story.done(rest.get(null, "/register?region=130100"), 200, "公众查询名录", "the public reads the register");
        story.check(register.body().toString(), text -> text.contains(number), "名录中可见 " + number, number + " is on it");
        Answer notices = story.done(
                rest.get(null, "/notices?kind=TITLE_GRANTED"), 200, "公众查看公告", "the public reads the notices");
        story.check(
                notices.body().at("/items/0/title").asText(),
                number::equals,
                "通报与称号同时公布",
                "the notice came with the title");
        register(play, path, day);
    }

    /** Platform, national system, admission: each only after the one before (R35, R106). */
    private static void register(Play play, String path, String day) {
        Story story = play.story();
        Rest rest = play.rest();
        String number = play.id("station").substring(24);
        Map<String, String> admission = Map.of("number", "RK-" + number, "date", day);
        story.refused(
                rest.post(play.who("team"), path + "/registrations/admission", admission),
                409,
                "未经全国系统登记即入库",
                "admission without a national entry");
        story.done(
                rest.post(
                        play.who("province"),
                        path + "/registrations/platform",
                        Map.of("number", "PT-" + number, "date", day, "state", "SYNCED")),
                200,
                "省公共服务平台登记",
                "entry on the provincial platform");
        story.done(
                rest.post(
                        play.who("team"),
                        path + "/registrations/national",
                        Map.of("number", "QG-" + number, "date", day, "state", "SYNCED")),
                200,
                "全国志愿服务信息系统登记",
                "entry in the national system");
        Answer admitted = story.done(
                rest.post(play.who("team"), path + "/registrations/admission", admission),
                200,
                "总团队审核登记入库",
                "the provincial team admits");
        story.check(admitted.text("stage"), "ADMITTED"::equals, "在库", "it is admitted");
    }

    private static Map<String, Object> judgement(String clause, int score, String reason) {
        return Map.of("clause", clause, "met", true, "score", score, "reason", reason);
    }
}
