package org.zhiyuan.store.jpa.internal.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.UnfitState;

/** A database that a newer program has written to: this one would misread it, so it must not start on it. */
final class NewerDatabase {

    private NewerDatabase() {}

    /**
     * @throws UnfitState if it is so; @param changes that this program knows, for any database; @param versions of bodies that it knows, by
     * type
     */
    static void refuse(Connection connection, Set<String> changes, Map<String, Integer> versions) throws SQLException {
        Set<String> unknown = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM databasechangelog")) {
            while (rows.next()) {
                unknown.add(rows.getString(1));
            }
        }
        unknown.removeAll(changes);
        if (!unknown.isEmpty()) {
            throw new UnfitState(reason(
                    "库表变更 " + unknown + " 为本程序所无",
                    "it has the schema changes " + unknown + ", which this program does not know"));
        }
        if (!hasTable(connection, "body_versions")) {
            return;
        }
        Map<String, Integer> newer = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type_name, written FROM body_versions")) {
            while (rows.next()) {
                if (rows.getInt(2) > versions.getOrDefault(rows.getString(1), 0)) {
                    newer.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        if (!newer.isEmpty()) {
            throw new UnfitState(reason(
                    "其中内容的版本 " + newer + " 高于本程序所知",
                    "it holds values in the versions " + newer + ", newer than this program knows"));
        }
    }

    private static Text reason(String zh, String en) {
        return Text.of(
                "数据库由更新版本的程序写过：" + zh + "；请用该版本的程序启动，或从升级前的备份启动",
                "the database was written to by a newer program: " + en
                        + "; start that program, or this one on the backup made before the upgrade");
    }

    static boolean hasTable(Connection connection, String name) throws SQLException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        try (ResultSet table =
                connection.getMetaData().getTables(null, null, derby ? name.toUpperCase(Locale.ROOT) : name, null)) {
            return table.next();
        }
    }
}
