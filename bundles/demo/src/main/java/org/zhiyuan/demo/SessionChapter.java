package org.zhiyuan.demo;

import java.util.Map;

/** The one-to-one session: confirmed by both sides, hours computed by the server, rated (R7, R39, R88). */
final class SessionChapter {

    private SessionChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter(
                "一对一诊断：双方确认、服务器计时、评价", "The session: both sides confirm, the server counts, the enterprise rates");
        PlayAccount expert = play.who("expert.wang");
        PlayAccount enterprise = play.who("enterprise.a");
        story.done(
                DemandChapter.confirm(play, expert, "START", 14, 0),
                200,
                "专家确认14:00开始",
                "the expert says it began at 14:00");
        story.done(confirmBySoap(play, enterprise, "START", 14, 5), "企业确认14:05开始", "the enterprise says 14:05");
        story.done(
                DemandChapter.confirm(play, expert, "END", 15, 35),
                200,
                "专家确认15:35结束",
                "the expert says it ended at 15:35");
        Answer recorded = story.done(
                DemandChapter.confirm(play, enterprise, "END", 15, 35), 200, "企业确认15:35结束", "so does the enterprise");
        story.check(
                recorded.body().at("/experts/0/minutes").asInt(),
                minutes -> minutes == 90,
                "服务器按双方一致的时段计时：14:05至15:35，1.50小时",
                "the server counts what both agree on: 14:05 to 15:35, 1.50 hours");
        story.refused(
                play.rest().post(enterprise, "/activities/" + play.id("session") + "/closure", Map.of()),
                409,
                "未评价就归档（R39）",
                "closing without feedback (R39)");
        story.done(
                play.rest()
                        .post(
                                enterprise,
                                "/activities/" + play.id("session") + "/ratings",
                                Map.of("stars", 5, "charged", false, "remark", "方案具体，可操作。")),
                200,
                "企业评价五星；是否被收费：否",
                "the enterprise gives five stars; was it charged: no");
        story.done(
                play.rest()
                        .post(
                                enterprise,
                                "/demands/" + play.id("demand") + "/follow-ups",
                                Map.of("outcome", "两条装配线已完成改造，不良率下降三成。")),
                200,
                "企业说明服务之后的成效（R98）",
                "the enterprise says what came of it (R98)");
        story.done(
                play.rest().post(enterprise, "/activities/" + play.id("session") + "/closure", Map.of()),
                200,
                "归档",
                "the session is archived");
    }

    private static Soap.Envelope confirmBySoap(Play play, PlayAccount who, String moment, int hour, int minute) {
        return play.soap()
                .call(
                        who,
                        "activities",
                        "confirmActivity",
                        DemandChapter.ordered(
                                "id",
                                play.id("session"),
                                "body",
                                DemandChapter.ordered(
                                        "expert",
                                        play.id("expert.wang"),
                                        "moment",
                                        moment,
                                        "stated",
                                        play.calendar().at(hour, minute).toString())));
    }
}
