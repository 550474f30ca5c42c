package org.zhiyuan.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The station's two activities of the year, with experts and enterprises, reported and archived (R39, R43, R85). */
final class SalonChapter {

    private SalonChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("工作站举办沙龙并反馈成效", "The station holds a salon and reports its effect");
        Calendar days = play.calendar();
        hold(
                play,
                "salon",
                "融资与数字化转型沙龙",
                days.at(9, 0),
                days.at(11, 0),
                Map.of("theme", "融资与数字化转型", "format", "salon", "seats", 40));
        Soap.Envelope types = story.done(
                play.soap().call(null, "activities", "listServiceTypes", Map.of()),
                "对接系统查询服务类型",
                "an integrator lists the service types");
        story.check(
                types.text("listServiceTypesResponse"),
                text -> text.contains("salon"),
                "其中有沙龙",
                "the salon is among them");
        hold(
                play,
                "lecture",
                "税费政策讲座",
                days.at(16, 30),
                days.at(18, 0),
                Map.of("theme", "税费政策讲座", "format", "lecture", "seats", 60));
    }

    private static void hold(
            Play play, String key, String title, OffsetDateTime start, OffsetDateTime end, Map<String, Object> fields) {
        Story story = play.story();
        Rest rest = play.rest();
        PlayAccount station = play.who("station");
        Answer planned = story.done(
                rest.post(
                        station,
                        "/activities",
                        DemandChapter.ordered(
                                "type",
                                "salon",
                                "title",
                                title,
                                "station",
                                play.id("station"),
                                "start",
                                start.toString(),
                                "end",
                                end.toString(),
                                "fields",
                                fields,
                                "experts",
                                List.of(play.id("expert.wang"), play.id("expert.liu")),
                                "capacity",
                                40)),
                201,
                "计划并发布：" + title,
                "planned and published: " + title);
        story.detail("地点 " + planned.text("place"), "place: " + planned.text("place"));
        String path = "/activities/" + planned.text("id");
        play.keep(key, planned.text("id"));
        for (String expert : List.of("expert.wang", "expert.liu")) {
            story.done(
                    rest.post(play.who(expert), path + "/answer", Map.of("accept", true)),
                    200,
                    expert + " 接受",
                    expert + " accepts");
        }
        for (String enterprise : List.of("enterprise.a", "enterprise.b", "enterprise.c")) {
            story.done(
                    rest.post(play.who(enterprise), path + "/sign-ups", Map.of()),
                    200,
                    enterprise + " 报名",
                    enterprise + " signs up");
        }
        for (String expert : List.of("expert.wang", "expert.liu")) {
            for (PlayAccount who : List.of(play.who(expert), station)) {
                confirm(play, path, who, expert, "START", start);
                confirm(play, path, who, expert, "END", end);
            }
        }
        Answer recorded = story.done(
                rest.get(station, path), 200, "专家与工作站均确认起止", "experts and station have confirmed start and end");
        story.check(recorded.text("stage"), "RECORDED"::equals, "时长已入记录", "the hours are on record");
        story.refused(
                rest.post(station, path + "/closure", Map.of()),
                409,
                "未反馈成效就归档（R39）",
                "closing without a report (R39)");
        story.done(
                rest.post(
                        station,
                        path + "/report",
                        Map.of("effect", "现场答疑12项，3家企业达成后续对接。", "participants", 36, "solved", 12)),
                200,
                "工作站反馈成效",
                "the station reports the effect");
        story.done(
                rest.post(
                        play.who("enterprise.b"),
                        path + "/ratings",
                        Map.of("stars", 4, "charged", false, "remark", "收获很大")),
                200,
                "企业评价四星",
                "an enterprise gives four stars");
        story.done(rest.post(station, path + "/closure", Map.of()), 200, "归档", "it is archived");
    }

    private static void confirm(
            Play play, String path, PlayAccount who, String expert, String moment, OffsetDateTime at) {
        Answer answer = play.rest()
                .post(
                        who,
                        path + "/confirmations",
                        Map.of("expert", play.id(expert), "moment", moment, "stated", at.toString()));
        if (answer.status() / 100 != 2) {
            throw new Unexpected(who.name() + " " + moment + ": HTTP " + answer.status() + " " + answer.detail());
        }
    }
}
