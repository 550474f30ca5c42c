package org.zhiyuan.author;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The entry of {@code zhiyuan new} and {@code zhiyuan dev}. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path HOME = Path.of(System.getenv("ZHIYUAN_HOME"));
    private static final boolean CHINESE =
            String.valueOf(System.getenv("ZHIYUAN_LANGUAGE")).startsWith("zh");

    private Main() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        try {
            if (arguments[0].equals("new")) {
                create(rest);
            } else {
                follow(rest);
            }
        } catch (Refused refused) {
            OUT.println(CHINESE ? refused.zh() : refused.getMessage());
            System.exit(2);
        }
    }

    private static void create(List<String> arguments) throws IOException {
        Path project =
                new NewProject(HOME.resolve("tools/author")).write(Path.of("").toAbsolutePath(), arguments);
        OUT.println(
                CHINESE
                        ? project + " 已生成；cd " + project.getFileName() + " && mvn package，再把 target/ 中的 jar 放入 deploy/"
                        : project + " is written; cd " + project.getFileName()
                                + " && mvn package, then drop the jar of target/ into deploy/");
    }

    private static void follow(List<String> arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments.isEmpty() ? "" : arguments.get(0)).toAbsolutePath();
        if (arguments.size() > 1 || !Files.exists(project.resolve("pom.xml"))) {
            throw Refused.of("用法：zhiyuan dev 项目目录（含 pom.xml）", "Usage: zhiyuan dev PROJECT, a folder with a pom.xml");
        }
        Path data = Path.of(System.getenv("ZHIYUAN_DATA"));
        List<Path> folders =
                List.of(Files.createDirectories(data.resolve("deploy")), Path.of(System.getenv("ZHIYUAN_DEPLOY")));
        PluginLog log = new PluginLog(data.resolve("log/karaf.log"));
        DevMode mode = new DevMode(project, folders, log, Main::why, OUT, Clock.systemUTC());
        OUT.println(
                CHINESE
                        ? "跟随 " + project + "/target：每次 mvn package 后替换；Ctrl-C 结束，插件保留"
                        : "Follows " + project
                                + "/target: each mvn package is put in place; Ctrl-C ends it, the plugin stays");
        while (true) {
            mode.look();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What the console says of a file. */
    private static String why(String file) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(HOME.resolve("bin/zhiyuan").toString(), "console", "zhiyuan:plugin-why " + file);
            builder.environment().put("LC_ALL", CHINESE ? "zh_CN.UTF-8" : "en_US.UTF-8");
            Process console = builder.redirectErrorStream(true).start();
            console.getOutputStream().close();
            return new String(console.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
