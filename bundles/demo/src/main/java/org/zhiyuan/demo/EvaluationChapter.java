package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The year's evaluation with its calculation, which nobody publishes before the year is over, and the station's duty (R43, R82). */
final class EvaluationChapter {

    private EvaluationChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("年度评价与工作站年度场次", "The year's evaluation and the station's duty");
        int year = play.calendar().service().getYear();
        Answer ranked = story.done(
                play.rest().post(play.who("province"), "/evaluations/" + year, Map.of()),
                201,
                "按时间和质量评价专家",
                "the experts are ranked by time and quality");
        for (JsonNode score : ranked.body().path("scores")) {
            String text =
                    score.path("rank").asText() + ". " + score.path("name").asText() + "  "
                            + score.path("calculation").asText();
            story.detail(text, text);
        }
        story.check(ranked.body().at("/scores/0/name").asText(), "王演示"::equals, "王演示排名第一", "Wang is first");
        story.check(
                ranked.body().path("preview").asBoolean(),
                preview -> preview,
                "年度未结束，计算结果为预览",
                "while the year runs it is a preview");
        story.refused(
                play.rest().post(play.who("province"), "/evaluations/" + year + "/publication", Map.of()),
                409,
                "年度结束前公布",
                "to publish it before the year is over");
        Answer duty = story.done(
                play.rest().get(play.who("station"), "/stations/" + play.id("station") + "/duties?year=" + year),
                200,
                "工作站年度场次",
                "the station's duty of the year");
        story.check(duty.text("done") + "/" + duty.text("required"), "2/2"::equals, "已完成2场，要求2场", "2 of 2 activities");
    }
}
