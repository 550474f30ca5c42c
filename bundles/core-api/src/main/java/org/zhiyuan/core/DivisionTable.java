package org.zhiyuan.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads division tables: lines of {@code code,kind,area,zh,en}, a province's with its abbreviation; after a # comes a remark. */
final class DivisionTable {

    /** A folder whose {@code <province>.csv} stand in for the delivered ones, or add a province. */
    static final String FOLDER = "zhiyuan.divisions";

    private static final List<String> DELIVERED = List.of("130000", "140000");

    private DivisionTable() {}

    /** The delivered tables, each with the one of the folder in its place; one that can't be read is left out, and the log says why. */
    static Map<String, Division> load(Path folder) {
        Map<String, Map<String, Division>> provinces = new LinkedHashMap<>();
        DELIVERED.forEach(province -> provinces.put(province, delivered(province)));
        for (Path file : files(folder)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                Map<String, Division> table = read(reader);
                provinces.put(file.getFileName().toString().substring(0, 6), table);
            } catch (IOException | RuntimeException e) {
                System.getLogger(Divisions.class.getName())
                        .log(System.Logger.Level.ERROR, "Division table " + file + " is not used", e);
            }
        }
        Map<String, Division> all = new LinkedHashMap<>();
        provinces.values().forEach(all::putAll);
        return all;
    }

    private static List<Path> files(Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d0000\\.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Division> delivered(String province) {
        InputStream stream = DivisionTable.class.getResourceAsStream("divisions/" + province + ".csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Division> read(BufferedReader reader) throws IOException {
        Map<String, Division> table = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Division division = division(line.split(",", 6));
                if (table.put(division.region().code(), division) != null) {
                    throw new IllegalArgumentException("stated twice: " + line);
                }
            }
        }
        table.values().stream()
                .filter(each -> !table.containsKey(each.area().code()))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            each.region() + " lies in an area that the table does not have: " + each.area());
                });
        return table;
    }

    private static Division division(String[] row) {
        if (row.length < 5) {
            throw new IllegalArgumentException("needs code,kind,area,zh,en: " + String.join(",", row));
        }
        return new Division(
                Region.of(row[0]),
                Division.Kind.valueOf(row[1]),
                Region.of(row[2]),
                Text.of(row[3], row[4]),
                row.length == 6 ? row[5] : null);
    }
}
