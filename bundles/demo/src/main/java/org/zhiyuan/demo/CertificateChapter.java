package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The expert's certificate, from records alone, and its public check (R8, R9). */
final class CertificateChapter {

    private CertificateChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("志愿服务记录证明", "The certificate of service records");
        Rest rest = play.rest();
        PlayAccount expert = play.who("expert.wang");
        Calendar days = play.calendar();
        Answer issued = story.done(
                rest.post(
                        expert,
                        "/certificates",
                        Map.of(
                                "expert",
                                play.id("expert.wang"),
                                "from",
                                days.opens().toString(),
                                "until",
                                days.today().toString())),
                201,
                "依据记录出具证明",
                "it is issued from the records");
        String number = issued.text("number");
        play.keep("certificate", number);
        for (JsonNode line : issued.body().path("lines")) {
            String text = line.path("date").asText() + "  " + line.path("type").asText() + "  "
                    + line.path("title").asText() + "  " + line.path("minutes").asText() + " min";
            story.detail(text, text);
        }
        story.check(
                issued.body().path("lines").size(),
                lines -> lines == 3,
                "证明编号 " + number + "，3次服务",
                "number " + number + ", three services");
        Soap.Envelope check = story.done(
                play.soap().call(null, "records", "checkCertificate", Map.of("number", number)),
                "公众核验证明",
                "anybody checks the number");
        story.check(
                check.text("maskedName"),
                name -> name.startsWith("王") && name.contains("*"),
                "公众只见“" + check.text("maskedName") + "”，" + check.text("hours") + "小时，有效",
                "the public sees only “" + check.text("maskedName") + "”, " + check.text("hours") + " hours, valid");
    }
}
