package org.zhiyuan.author;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The entry of {@code zhiyuan new}. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String... arguments) throws IOException {
        Path tools = Path.of(System.getenv("ZHIYUAN_HOME"), "tools", "author");
        boolean chinese = String.valueOf(System.getenv("ZHIYUAN_LANGUAGE")).startsWith("zh");
        try {
            Path project = new NewProject(tools)
                    .write(Path.of("").toAbsolutePath(), List.of(arguments).subList(1, arguments.length));
            OUT.println(
                    chinese
                            ? project + " 已生成；cd " + project.getFileName()
                                    + " && mvn package，再把 target/ 中的 jar 放入 deploy/"
                            : project + " is written; cd " + project.getFileName()
                                    + " && mvn package, then drop the jar of target/ into deploy/");
        } catch (Refused refused) {
            OUT.println(chinese ? refused.zh() : refused.getMessage());
            System.exit(2);
        }
    }
}
