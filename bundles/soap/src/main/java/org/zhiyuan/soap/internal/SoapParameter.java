package org.zhiyuan.soap.internal;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.OperationParameter;

/** One element of an operation's request. */
record SoapParameter(String name, Class<?> type, Type genericType, boolean required) {
    static final String VERSION = "version";
    static final String REQUEST_KEY = "requestKey";

    /** The inputs in their order, then the version that was seen and the request key where the operation takes them. */
    static List<SoapParameter> of(OperationMethod operation) {
        List<SoapParameter> parameters = new ArrayList<>();
        for (OperationParameter parameter : operation.parameters()) {
            if (parameter.isInput()) {
                Class<?> type = MethodType.methodType(parameter.type()).wrap().returnType();
                parameters.add(new SoapParameter(
                        parameter.name(),
                        type,
                        type == parameter.type() ? parameter.genericType() : type,
                        parameter.kind() == OperationParameter.Kind.PATH));
            }
        }
        if (operation.takesVersion()) {
            parameters.add(new SoapParameter(VERSION, Long.class, Long.class, operation.needsVersion()));
        }
        if (operation.takesRequestKey()) {
            parameters.add(new SoapParameter(REQUEST_KEY, String.class, String.class, false));
        }
        return parameters;
    }

    /** The element of the answer, called after its type, or after what it is a list of. */
    static String resultName(Method method) {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom(method.getReturnType())) {
            type = many.getActualTypeArguments()[0];
        }
        String name = (type instanceof Class<?> known ? known : method.getReturnType())
                .getSimpleName()
                .replaceAll("Dto$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
