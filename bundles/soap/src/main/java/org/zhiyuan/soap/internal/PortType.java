package org.zhiyuan.soap.internal;

import java.lang.reflect.Method;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlElement;
import org.apache.cxf.annotations.WSDLDocumentation;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.SoapAddress;

/** Writes the interface that describes an address's operations to JAX-WS: abstract methods and their annotations, no code. */
final class PortType {
    private static final String[] FAULTS = {Type.getInternalName(PlatformFault.class)};

    private final SoapAddress address;
    private final List<OperationMethod> operations;

    PortType(SoapAddress address, List<OperationMethod> operations) {
        this.address = address;
        this.operations = operations;
    }

    Class<?> load(ClassLoader operationsLoader) {
        String name = "org.zhiyuan.soap.generated." + address.noun();
        return new Loader(operationsLoader).define(name, write(name.replace('.', '/')));
    }

    private byte[] write(String name) {
        ClassWriter type = new ClassWriter(0);
        type.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE,
                name,
                null,
                "java/lang/Object",
                null);
        AnnotationVisitor service = type.visitAnnotation(Type.getDescriptor(WebService.class), true);
        service.visit("name", address.noun());
        service.visit("targetNamespace", address.namespace());
        service.visitEnd();
        operations.forEach(operation -> write(type, operation));
        type.visitEnd();
        return type.toByteArray();
    }

    private static void write(ClassWriter type, OperationMethod operation) {
        Method method = operation.method();
        List<SoapParameter> parameters = SoapParameter.of(operation);
        Type[] types =
                parameters.stream().map(SoapParameter::type).map(Type::getType).toArray(Type[]::new);
        MethodVisitor visitor = type.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT,
                operation.name(),
                Type.getMethodDescriptor(Type.getType(method.getReturnType()), types),
                TypeSignatures.of(
                        parameters.stream().map(SoapParameter::genericType).toList(), method.getGenericReturnType()),
                FAULTS);
        visitor.visitAnnotation(Type.getDescriptor(WebMethod.class), true).visitEnd();
        if (method.getReturnType() != void.class) {
            AnnotationVisitor result = visitor.visitAnnotation(Type.getDescriptor(WebResult.class), true);
            result.visit("name", SoapParameter.resultName(method));
            result.visitEnd();
        }
        operation.said().ifPresent(said -> {
            AnnotationVisitor words = visitor.visitAnnotation(Type.getDescriptor(WSDLDocumentation.class), true);
            words.visit("value", said.zh() + " / " + said.en() + " [" + said.right() + "]");
            words.visitEnd();
        });
        for (int i = 0; i < parameters.size(); i++) {
            write(visitor, i, parameters.get(i));
        }
        visitor.visitEnd();
    }

    private static void write(MethodVisitor visitor, int index, SoapParameter parameter) {
        AnnotationVisitor name = visitor.visitParameterAnnotation(index, Type.getDescriptor(WebParam.class), true);
        name.visit("name", parameter.name());
        name.visitEnd();
        AnnotationVisitor element = visitor.visitParameterAnnotation(index, Type.getDescriptor(XmlElement.class), true);
        element.visit("required", parameter.required());
        element.visitEnd();
    }

    /** Sees the types of the operations, and JAX-WS where their own bundle does not. */
    private static final class Loader extends ClassLoader {
        Loader(ClassLoader operations) {
            super(operations);
        }

        Class<?> define(String name, byte[] code) {
            return defineClass(name, code, 0, code.length);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return PortType.class.getClassLoader().loadClass(name);
        }
    }
}
