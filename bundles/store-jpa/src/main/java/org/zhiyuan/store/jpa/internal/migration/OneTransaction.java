package org.zhiyuan.store.jpa.internal.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose user can neither commit nor roll back nor close it; all that is left to who owns the connection. */
final class OneTransaction {

    private static final Set<String> LEFT_OUT = Set.of("commit", "rollback", "setAutoCommit", "close");

    private OneTransaction() {
    }

    static Connection over(Connection connection) {
        return (Connection) Proxy.newProxyInstance(OneTransaction.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (LEFT_OUT.contains(method.getName())) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
