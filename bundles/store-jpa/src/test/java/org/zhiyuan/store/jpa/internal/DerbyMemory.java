package org.zhiyuan.store.jpa.internal;

import java.sql.SQLException;

/** Derby in memory, one database for the whole run, emptied for each test. */
final class DerbyMemory {

    private static final class Holder {

        private static final TestDatabase DATABASE = make();

        private static TestDatabase make() {
            try {
                System.setProperty("derby.stream.error.file", "target/derby.log");
                return new TestDatabase("jdbc:derby:memory:store;create=true", "zhiyuan", "");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static TestDatabase database() throws SQLException {
        return Holder.DATABASE.clean();
    }
}
