package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.Test;
import org.zhiyuan.wire.FaultDto;

/** Every XML binding can be made, and what it writes it reads again: two types of one name fail only when first asked for. */
public class BindingTest {
    private static final int DEPTH = 4;
    private static final Map<Class<?>, Object> VALUES = Map.of(String.class, "甲<&>𠮷", Integer.class, 7, int.class, 7, Long.class, 8L,
            long.class, 8L, Boolean.class, true, boolean.class, true, BigDecimal.class, new BigDecimal("1.50"));

    private final Contracts contracts = new SoapServer().contracts();

    @Test
    public void whatIsKeptForRequestKeysComesBackAsItWas() throws ReflectiveOperationException {
        for (Answers answers : List.of(contracts.answers(), contracts.owed().answers(contracts.idempotency()))) {
            assertTrue(answers.types().size() > 10);
            for (Class<?> type : answers.types()) {
                String written = answers.write(filled(type, 0));
                assertTrue(written, written.contains("<"));
                assertEquals(type.getSimpleName(), written, answers.write(answers.read(written, type)));
            }
        }
    }

    @Test
    public void faultsAreBound() {
        assertNotNull(new Binding(FaultDto.class).context());
    }

    @Test
    public void everyEndpointIsBound() {
        Faults faults = new Faults();
        Endpoints endpoints = new Endpoints(new SignIn(null), faults);
        try {
            contracts.endpoints().forEach((address, endpoint) -> {
                endpoints.publish(address, endpoint, new PlatformInvoker(endpoint, faults));
                assertTrue(address, endpoints.description(address).at("http://localhost/soap" + address).contains("portType"));
            });
        } finally {
            endpoints.close();
        }
    }

    /** With a value in every field, as deep as answers go. */
    private static Object filled(Class<?> type, int depth) throws ReflectiveOperationException {
        Object made = type.getConstructor().newInstance();
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                Object value = value(field.getGenericType(), depth + 1);
                if (value != null) {
                    field.set(made, value);
                }
            }
        }
        return made;
    }

    private static Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Object item = value(list.getActualTypeArguments()[0], depth);
            return item == null ? null : List.of(item);
        }
        if (!(type instanceof Class<?> plain) || depth > DEPTH) {
            return null;
        }
        return VALUES.containsKey(plain) ? VALUES.get(plain)
                : plain.getName().startsWith("org.zhiyuan.") ? filled(plain, depth) : null;
    }
}
