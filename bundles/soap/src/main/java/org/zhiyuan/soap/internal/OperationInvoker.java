package org.zhiyuan.soap.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageContentsList;
import org.apache.cxf.service.invoker.Invoker;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.OperationParameter;
import org.zhiyuan.operations.XmlInputs;

/** Calls the operation that a request names, with the inputs it holds, the caller and the version that was seen. */
class OperationInvoker implements Invoker {
    private static final Text MISSING = Text.of("必填", "is required");
    private static final Text VERSION = Text.of("修改须带 version（先前读到的版本）", "a change needs the version that was read");

    private final Map<String, Composition.Part> parts;
    private final KeyedAnswers answers;
    private final Faults faults;

    OperationInvoker(Composition composition, KeyedAnswers answers, Faults faults) {
        this.parts = composition.parts();
        this.answers = answers;
        this.faults = faults;
    }

    @Override
    public final Object invoke(Exchange exchange, Object content) {
        Message request = exchange.getInMessage();
        try {
            Composition.Part part =
                    parts.get(exchange.getBindingOperationInfo().getName().getLocalPart());
            Caller caller = SignIn.caller(request);
            part.operation().door().check(caller);
            Object result = answer(part, caller, new ArrayList<>((List<?>) content));
            MessageContentsList answer = new MessageContentsList();
            if (part.operation().method().getReturnType() != void.class) {
                answer.add(result);
            }
            return answer;
        } catch (RuntimeException e) {
            throw faults.of(e, request);
        }
    }

    private Object answer(Composition.Part part, Caller caller, List<Object> elements) {
        OperationMethod operation = part.operation();
        String key = operation.takesRequestKey() ? key((String) elements.remove(elements.size() - 1)) : null;
        ExpectedVersion seen =
                operation.takesVersion() ? seen(operation, (Long) elements.remove(elements.size() - 1)) : null;
        Object[] arguments = new Object[operation.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            OperationParameter parameter = operation.parameters().get(i);
            arguments[i] = switch (parameter.kind()) {
                case CALLER -> caller;
                case VERSION -> seen;
                default -> input(parameter, elements.remove(0));
            };
        }
        if (part.target() instanceof XmlInputs open) {
            complete(open, operation, arguments);
        }
        if (!KeyedAnswers.applies(operation, key, caller)) {
            return call(part, arguments);
        }
        return answers.read(answers.once(caller, key, operation, arguments, () -> call(part, arguments)), operation)
                .orElse(null);
    }

    private static void complete(XmlInputs open, OperationMethod operation, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (operation.parameters().get(i).kind() == OperationParameter.Kind.BODY && arguments[i] != null) {
                open.complete(arguments[i]);
            }
        }
    }

    /** The call itself; a fence may stand around it. */
    Object call(Composition.Part part, Object[] arguments) {
        try {
            return part.operation().method().invoke(part.target(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object input(OperationParameter parameter, Object value) {
        if (value == null && parameter.kind() == OperationParameter.Kind.PATH) {
            throw PlatformException.invalid(parameter.name(), MISSING);
        }
        return value == null && parameter.kind() == OperationParameter.Kind.FILTER ? filter(parameter.type()) : value;
    }

    /** One that asks for nothing in particular. */
    private static Object filter(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String key) {
        return key == null || key.isBlank() ? null : KeyedAnswers.check(SoapParameter.REQUEST_KEY, key);
    }

    private static ExpectedVersion seen(OperationMethod operation, Long version) {
        if (version == null && operation.needsVersion()) {
            throw PlatformException.invalid(SoapParameter.VERSION, VERSION);
        }
        return version == null ? ExpectedVersion.ANY : ExpectedVersion.version(version);
    }
}
