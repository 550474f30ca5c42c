package org.zhiyuan.store.jpa.internal.migration;

import java.sql.SQLException;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.UnfitState;

/** A database that will never let us in; unlike a server that is away, no waiting mends it. */
final class Unopenable {

    private static final String IN_USE = "XSDB6";
    /** How Derby's states for a database that it can't open or make begin; no server has such. */
    private static final String DERBY = "(XJ0|XSDB|XBM|XSLA|XSDF).*";

    private static final String FILE = "etc/org.ops4j.datasource-store.cfg";

    private Unopenable() {}

    /** @throws UnfitState if the failure is one of those */
    static void check(SQLException failure) {
        String said = null;
        String state = "";
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches(DERBY)) {
                state = sql.getSQLState();
                said = sql.getMessage();
            }
        }
        server(failure);
        if (IN_USE.equals(state)) {
            throw new UnfitState(Text.of(
                    "数据库正被另一个进程使用：请先停止它，或另选 ZHIYUAN_DATA",
                    "the database is in use by another process: stop that one first, or take another ZHIYUAN_DATA"));
        }
        if (said != null) {
            throw new UnfitState(Text.of(
                    "无法打开数据库（Derby " + state + "：" + said + "）：请排除原因，或从备份恢复",
                    "the database can't be opened (Derby " + state + ": " + said
                            + "): mend the cause, or put it back from a backup"));
        }
    }

    /** Of PostgreSQL class 28 (sign-in) and 3D000 (no such database). */
    private static void server(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            if (state.startsWith("28") || state.equals("08004")) {
                throw new UnfitState(Text.of(
                        "数据库拒绝登录，请改正 " + FILE + " 中的用户与口令：" + cause.getMessage(),
                        "The database refuses the sign-in, mend user and password in " + FILE + ": "
                                + cause.getMessage()));
            }
            if (state.equals("3D000")) {
                throw new UnfitState(Text.of(
                        "数据库不存在，请建立或改正 " + FILE + "：" + cause.getMessage(),
                        "There is no such database, make it or mend " + FILE + ": " + cause.getMessage()));
            }
        }
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : cause.getCause();
    }
}
