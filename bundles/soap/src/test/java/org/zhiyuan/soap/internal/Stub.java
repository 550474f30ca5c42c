package org.zhiyuan.soap.internal;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** A contract of which only the methods under test answer. */
final class Stub {
    private Stub() {}

    static <T> T of(Class<T> contract, Map<String, Function<Object[], Object>> answers) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(contract.getSimpleName() + "." + method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
