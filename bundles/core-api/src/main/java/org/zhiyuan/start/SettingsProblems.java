package org.zhiyuan.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.zhiyuan.core.Text;

/** Which files of settings are not in force, and why; for status and health, which name them. */
public final class SettingsProblems {

    /** Written where the settings in force are put together: name, Chinese and English, with tabs between. */
    private static final String FILE = ".problems";

    private static final int COLUMNS = 3;

    private SettingsProblems() {}

    /**
     * One line for each file, with its name.
     *
     * @param etc the settings in force
     * @param cityIsThere whether somebody stands for the city of that division code
     */
    public static List<Text> in(Path etc, Predicate<String> cityIsThere) {
        List<Text> problems = new ArrayList<>();
        try {
            if (Files.isReadable(etc.resolve(FILE))) {
                Files.readAllLines(etc.resolve(FILE)).stream()
                        .map(line -> line.split("\t", COLUMNS))
                        .filter(row -> row.length == COLUMNS)
                        .forEach(row -> problems.add(Text.of(row[1], row[2])));
            }
            try (DirectoryStream<Path> cities = Files.newDirectoryStream(etc, "org.zhiyuan.city-*.cfg")) {
                for (Path city : cities) {
                    if (!cityIsThere.test(region(city))) {
                        problems.add(Text.of(
                                city.getFileName() + " 未生效，原因见日志",
                                city.getFileName() + " is not in force, the log says why"));
                    }
                }
            }
        } catch (IOException e) {
            problems.add(Text.of("设置目录 " + etc + " 无法读取", "the settings in " + etc + " can't be read"));
        }
        return problems;
    }

    private static String region(Path city) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(city)) {
            values.load(reader);
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            return "";
        }
        return values.getProperty("region", "").strip();
    }
}
