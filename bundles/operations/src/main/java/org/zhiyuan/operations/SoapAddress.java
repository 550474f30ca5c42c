package org.zhiyuan.operations;

import java.util.List;

/**
 * One of SOAP's addresses, and the operations it is composed of.
 *
 * @param path below /soap, without a slash
 * @param noun the port type's name, in the plural, such as {@code Stations}
 * @param service the service's name
 * @param operations objects whose methods are described by {@link org.zhiyuan.operation.PlatformOperation}
 */
public record SoapAddress(String path, String noun, String service, List<Object> operations) {

    public SoapAddress {
        operations = List.copyOf(operations);
    }

    public String namespace() {
        return "urn:zhiyuan:" + path + ":1";
    }
}
