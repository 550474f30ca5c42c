package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Self-check and application of a station (R17 to R33), R26 included. */
final class StationChapter {

    private StationChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("机构自查并申请工作站", "An institution checks itself and applies as a station");
        PlayAccount station = play.who("station");
        LocalDate today = play.calendar().today();

        Answer exact = story.done(
                play.rest().post(station, "/stations/self-check", StationPapers.application(today, 4, 1, List.of())),
                200,
                "自查：5人中4人达标（正好80%）",
                "self-check: 4 of 5 staff qualify, exactly 80 %");
        story.check(outcome(exact.body(), "R20"), "PASSED"::equals, "R20 人员比例：通过", "R20, share of staff: passed");
        show(story, exact.body());
        Answer below = story.done(
                play.rest()
                        .post(station, "/stations/self-check", StationPapers.application(today, 799, 201, List.of())),
                200,
                "自查：1000人中799人达标（79.9%）",
                "self-check: 799 of 1000 staff qualify, 79.9 %");
        story.check(outcome(below.body(), "R20"), "FAILED"::equals, "R20 人员比例：未达到", "R20, share of staff: not met");

        Map<String, Object> punished = StationPapers.application(today, 4, 1, List.of());
        punished.put(
                "conduct",
                Map.of(
                        "breachOfLaw",
                        false,
                        "badCredit",
                        false,
                        "underInvestigation",
                        false,
                        "penalties",
                        List.of(Map.of(
                                "decidedOn",
                                today.minusYears(3).plusDays(10).toString(),
                                "authority",
                                "某市场监督管理局",
                                "reason",
                                "逾期未公示年报"))));
        Answer barred = play.rest().post(station, "/stations/self-check", punished);
        story.check(
                finding(barred.body(), "R26").path("barredUntil").asText(),
                today.plusDays(10).toString()::equals,
                "R26 近三年受过行政处罚：暂不能入库，至" + today.plusDays(10) + "解除",
                "R26, a penalty within three years bars until " + today.plusDays(10));
        Map<String, Object> mistyped = StationPapers.application(today, 4, 1, List.of());
        mistyped.put("creditCode", "91130102MA0TEXT04X");
        story.refused(
                play.rest().post(station, "/stations/self-check", mistyped),
                400,
                "统一社会信用代码末位写错",
                "a credit code with a wrong last character");

        List<Map<String, String>> materials = new ArrayList<>();
        for (String kind : StationPapers.MATERIALS) {
            Answer document = play.rest()
                    .upload(
                            station,
                            "/documents?name=" + kind.toLowerCase(Locale.ROOT) + ".pdf",
                            StationPapers.pdf(kind));
            materials.add(Map.of("kind", kind, "document", document.text("id")));
        }
        story.check(materials.size(), size -> size == 5, "上传五项材料", "the five materials are uploaded");
        Answer draft = story.done(
                play.rest().post(station, "/stations", StationPapers.application(today, 4, 1, materials)),
                201,
                "填写申请（草稿）",
                "the application is drafted");
        play.keep("station", draft.text("id"));
        Answer submitted = story.done(
                play.rest().post(station, "/stations/" + draft.text("id") + "/submission", Map.of()),
                200,
                "提交申请，内容冻结",
                "the application is submitted and frozen");
        story.check(submitted.text("stage"), "CITY_ASSESSMENT"::equals, "进入市级测评", "it waits for the city's assessment");
        story.check(
                submitted.body().at("/application/principalId").asText(),
                "1301**********0012"::equals,
                "负责人身份证号已隐去：1301**********0012",
                "the principal's ID number is masked: 1301**********0012");
    }

    private static void show(Story story, JsonNode verdict) {
        for (JsonNode finding : verdict.path("findings")) {
            String line = finding.path("clause").asText() + " "
                    + finding.path("source").asText() + " "
                    + finding.path("outcome").asText()
                    + " "
                    + finding.path("found").asText();
            story.detail(line, line);
        }
    }

    private static String outcome(JsonNode verdict, String clause) {
        return finding(verdict, clause).path("outcome").asText();
    }

    private static JsonNode finding(JsonNode verdict, String clause) {
        for (JsonNode finding : verdict.path("findings")) {
            if (clause.equals(finding.path("clause").asText())) {
                return finding;
            }
        }
        throw new Unexpected(clause + " ? " + verdict);
    }
}
