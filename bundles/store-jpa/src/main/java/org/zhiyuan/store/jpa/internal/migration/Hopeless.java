package org.zhiyuan.store.jpa.internal.migration;

import java.sql.SQLException;
import org.zhiyuan.core.Text;

/** Tells a database that will never let us in from one that is only away. */
final class Hopeless {

    private static final String FILE = "etc/org.ops4j.datasource-store.cfg";

    private Hopeless() {
    }

    /** Why trying again does not help; null when it may. */
    static Text reason(SQLException failed) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                Text reason = reason(sql.getSQLState(), sql);
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    /** Of PostgreSQL class 28 (sign-in) and 3D000 (no such database); of Derby what it says of its own files. */
    private static Text reason(String state, SQLException sql) {
        if (state.startsWith("28") || state.equals("08004")) {
            return Text.of("数据库拒绝登录，请改正 " + FILE + " 中的用户与口令：" + sql.getMessage(),
                    "The database refuses the sign-in, mend user and password in " + FILE + ": " + sql.getMessage());
        }
        if (state.equals("3D000")) {
            return Text.of("数据库不存在，请建立或改正 " + FILE + "：" + sql.getMessage(),
                    "There is no such database, make it or mend " + FILE + ": " + sql.getMessage());
        }
        if (state.startsWith("XJ0") || state.startsWith("XBM") || state.startsWith("XSL") || state.startsWith("XSDB")) {
            String cause = cause(sql);
            return Text.of("内嵌数据库无法打开：" + cause, "The embedded database can't be opened: " + cause);
        }
        return null;
    }

    /** Derby says what is the matter in the last of a chain of exceptions. */
    private static String cause(SQLException sql) {
        SQLException last = sql;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return last.getMessage();
    }
}
