package org.zhiyuan.demo;

import java.util.Map;

/** The people, the round and the filing of the city agencies (R13, R36). */
final class RoundChapter {

    private RoundChapter() {}

    static void play(Play play) {
        Story story = play.story();
        story.chapter("开展年度认定工作", "The round of the year opens");
        Cast cast = play.cast();
        cast.join("province", "PROVINCE", "130000");
        cast.join("province.second", "PROVINCE", "130000");
        cast.join("team", "PROVINCIAL_TEAM", "130000");
        cast.join("gongxin", "INDUSTRY_DEPARTMENT", "130000");
        cast.join("minzheng", "CIVIL_AFFAIRS_DEPARTMENT", "130000");
        cast.join("sme.sjz", "SME_DEPARTMENT", "130100");
        cast.join("sme.ts", "SME_DEPARTMENT", "130200");
        cast.join("city.sjz", "CITY", "130100");
        cast.join("city.ts", "CITY", "130200");
        cast.join("station", "STATION", "130102");
        cast.join("expert.wang", "EXPERT", "130102");
        cast.join("expert.liu", "EXPERT", "130104");
        cast.join("enterprise.a", "ENTERPRISE", "130102");
        cast.join("enterprise.b", "ENTERPRISE", "130102");
        cast.join("enterprise.c", "ENTERPRISE", "130104");
        story.check(
                cast.all().size(),
                size -> size == 15,
                "管理员建立15个账户，密码随机生成",
                "the administrator makes 15 accounts with generated passwords");

        Calendar days = play.calendar();
        int year = days.year();
        Map<String, Object> round = Map.of(
                "year",
                year,
                "notice",
                "冀工信企业〔" + year + "〕12号",
                "opens",
                days.opens().toString(),
                "closes",
                days.today().withMonth(12).withDayOfMonth(31).toString());
        PlayAccount province = play.who("province");
        story.done(
                play.rest().post(province, "/rounds", round),
                201,
                "省级机构开展" + year + "年度认定，受理期" + days.opens() + "至" + year + "-12-31",
                "the province opens the " + year + " round, window " + days.opens() + " to " + year + "-12-31");
        story.refused(play.rest().post(province, "/rounds", round), 409, "同年再开一次", "a second round in the same year");
        story.refused(
                play.rest()
                        .put(
                                province,
                                "/cities/130100/filing",
                                Map.of("filing", "冀企服备", "filedOn", days.opens().toString())),
                409,
                "未经推荐的市级机构备案（R13）",
                "filing a city agency that nobody recommended (R13)");
        for (String city : new String[] {"130100", "130200"}) {
            PlayAccount department = play.who("130100".equals(city) ? "sme.sjz" : "sme.ts");
            story.done(
                    play.rest()
                            .put(
                                    department,
                                    "/cities/" + city + "/recommendation",
                                    Map.of(
                                            "document",
                                            "工信推荐〔" + year + "〕" + city.substring(2, 4) + "号",
                                            "date",
                                            days.opens().toString())),
                    200,
                    "市工信主管部门推荐市级机构：" + city,
                    "the city's department recommends its agency: " + city);
            String path = "/cities/" + city + "/filing";
            Map<String, Object> filing = Map.of(
                    "filing",
                    "冀企服备〔" + year + "〕" + city.substring(2, 4) + "号",
                    "filedOn",
                    days.opens().toString());
            story.done(
                    play.rest().put(province, path, filing),
                    200,
                    "省级机构一人拟定备案：" + city,
                    "one official of the province proposes to file a city agency: " + city);
            Answer filed = story.done(
                    play.rest().put(play.who("province.second"), path, filing),
                    200,
                    "另一人复核，市级机构备案：" + city,
                    "a second one confirms, the city agency is filed: " + city);
            story.detail(filed.text("agency"), filed.text("agency"));
        }
    }
}
