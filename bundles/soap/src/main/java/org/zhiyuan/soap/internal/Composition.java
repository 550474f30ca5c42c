package org.zhiyuan.soap.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.SoapAddress;

/**
 * The operations of one address, by name, each with the object that does it.
 *
 * @param portType the interface that describes them to JAX-WS
 */
record Composition(SoapAddress address, Map<String, Part> parts, Class<?> portType) {

    /** One operation and whoever does it. */
    record Part(OperationMethod operation, Object target) {}

    /** @throws PlatformException UNAVAILABLE if two operations have one name or there is none */
    static Composition of(SoapAddress address) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Object target : address.operations()) {
            for (OperationMethod operation : OperationMethod.allOf(target.getClass())) {
                if (operation.isForBothDoors() && parts.put(operation.name(), new Part(operation, target)) != null) {
                    throw PlatformException.unavailable(Text.format(
                            "无法发布：有两个操作名为%s", "can't be published: two operations are called %s", operation.name()));
                }
            }
        }
        if (parts.isEmpty()) {
            throw PlatformException.unavailable(
                    Text.of("无法发布：没有可用于SOAP的操作", "can't be published: it has no operation for SOAP"));
        }
        List<OperationMethod> operations =
                parts.values().stream().map(Part::operation).toList();
        Class<?> first = address.operations().get(0).getClass();
        return new Composition(address, parts, new PortType(address, operations).load(first.getClassLoader()));
    }

    List<OperationMethod> operations() {
        return parts.values().stream().map(Part::operation).toList();
    }
}
