package org.zhiyuan.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Plays the year on the platform of {@code ZHIYUAN_URL} and {@code ZHIYUAN_DATA}; ends with 0 only if every step did what it should. */
public final class Main {

    private static final List<Consumer<Play>> CHAPTERS = List.of(
            RoundChapter::play,
            StationChapter::play,
            TitleChapter::play,
            ExpertChapter::play,
            DemandChapter::play,
            SessionChapter::play,
            SalonChapter::play,
            CertificateChapter::play,
            EvaluationChapter::play);

    private final Words words;
    private final Story story;
    private final String url;
    private final Path data;
    private final Rest rest;
    private final Soap soap;

    private Main(Map<String, String> environment, PrintStream out) {
        words = Words.of(environment.get("LC_ALL"), environment.get("LC_MESSAGES"), environment.get("LANG"));
        story = new Story(out, words);
        url = environment.getOrDefault("ZHIYUAN_URL", "http://127.0.0.1:8181");
        data = Path.of(environment.getOrDefault("ZHIYUAN_DATA", "data"));
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        rest = new Rest(http, url, words);
        soap = new Soap(http, url, words);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Main main = new Main(System.getenv(), out);
        try {
            main.run(System.getenv("ZHIYUAN_ADMIN_PASSWORD"));
        } catch (Unexpected e) {
            out.println();
            out.println("   ✗ " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(String adminPassword) {
        Optional<Memory> played = Memory.read(data);
        if (played.isPresent()) {
            revisit(played.get());
            return;
        }
        Calendar calendar = Calendar.of(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")), words);
        if (rest.get(null, "/rounds/" + calendar.year()).status() == 200) {
            throw new Unexpected(words.in(
                    "此数据中已有" + calendar.year() + "年度认定，但没有完整演示过：请用空的数据目录（ZHIYUAN_DATA）再试",
                    "this data has a " + calendar.year()
                            + " round, but no play that came to its end: try again with an empty ZHIYUAN_DATA"));
        }
        PlayAccount admin = new PlayAccount("admin", password(adminPassword), "ADMINISTRATOR", "130000");
        story.line(
                "志愿：中小企业志愿服务的一年，" + calendar.year(),
                "Zhiyuan: a year of volunteer service for enterprises, " + calendar.year());
        Play play = new Play(rest, soap, new Cast(rest, admin), calendar, story);
        CHAPTERS.forEach(chapter -> chapter.accept(play));
        Memory memory = new Memory(play.cast().all(), play.ids());
        memory.write(data);
        story.line("", "");
        story.line(
                "一年演示完毕，" + story.steps() + "步全部符合预期。平台继续运行。",
                "The year has been played: " + story.steps()
                        + " steps, all as they should be. The platform goes on running.");
        farewell(memory);
    }

    /** Looks at what the play left, and changes nothing. */
    private void revisit(Memory memory) {
        story.line(
                "此数据已演示过，不再重复；核对数据：",
                "The year has been played on this data already; nothing is done again. Looking at what is there:");
        story.done(
                rest.get(null, "/register/" + memory.ids().get("station")),
                200,
                "工作站仍在名录",
                "the station is on the register");
        story.done(
                rest.get(
                        null,
                        "/certificate-checks/"
                                + ExpertChapter.encoded(memory.ids().get("certificate"))),
                200,
                "证明仍可核验",
                "the certificate can be checked");
        story.done(
                rest.get(
                        memory.accounts().get("enterprise.a"),
                        "/activities/" + memory.ids().get("session")),
                200,
                "诊断记录仍可查看",
                "the session can be read");
        farewell(memory);
    }

    private void farewell(Memory memory) {
        story.line("", "");
        story.line("查看：", "To look at:");
        for (String path : List.of("/", "/api/docs", "/soap", "/api/v1/register", "/api/v1/service-types", "/health")) {
            story.line("   " + url + path, "   " + url + path);
        }
        story.line("登录账户（REST、SOAP）：", "Accounts to sign in with (REST, SOAP):");
        memory.accounts().values().forEach(account -> {
            String line = String.format("   %-14s %-26s %s", account.name(), account.role(), account.password());
            story.line(line, line);
        });
        String admin = "   admin          " + data.resolve("initial-admin-password");
        story.line(admin, admin);
    }

    private String password(String given) {
        if (given != null && !given.isEmpty()) {
            return given;
        }
        try {
            return Files.readString(data.resolve("initial-admin-password")).strip();
        } catch (IOException e) {
            throw new Unexpected(words.in(
                    "找不到管理员密码：请设置 ZHIYUAN_ADMIN_PASSWORD", "no administrator's password: set ZHIYUAN_ADMIN_PASSWORD"));
        }
    }
}
