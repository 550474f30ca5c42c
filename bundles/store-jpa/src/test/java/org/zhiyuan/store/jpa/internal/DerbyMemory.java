package org.zhiyuan.store.jpa.internal;

import java.sql.SQLException;

/** Derby in memory, one database for the whole run, emptied for each test. */
final class DerbyMemory {

    private static final class Holder {

        private static final Database DATABASE = make();

        private static Database make() {
            try {
                System.setProperty("derby.stream.error.file", "target/derby.log");
                return new Database("jdbc:derby:memory:store;create=true", "zhiyuan", "");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Database database() throws SQLException {
        return Holder.DATABASE.clean();
    }
}
