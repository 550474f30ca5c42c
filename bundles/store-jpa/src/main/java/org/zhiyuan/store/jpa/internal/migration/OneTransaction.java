package org.zhiyuan.store.jpa.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * A connection whose user never ends the transaction: a commit only sets a savepoint, a rollback goes back to it, and closing does nothing.
 */
final class OneTransaction implements InvocationHandler {

    private final Connection connection;
    private Savepoint savepoint;

    private OneTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.savepoint = connection.setSavepoint();
    }

    static Connection over(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new OneTransaction(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> savepoint = connection.setSavepoint();
            case "rollback" -> connection.rollback(savepoint);
            case "setAutoCommit", "close" -> {
                // Left to the owner of the connection.
            }
            default -> {
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        return null;
    }
}
