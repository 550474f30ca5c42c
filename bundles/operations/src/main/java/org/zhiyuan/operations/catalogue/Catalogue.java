package org.zhiyuan.operations.catalogue;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.zhiyuan.operation.RequiredContracts;
import org.zhiyuan.operations.OperationCatalogue;
import org.zhiyuan.operations.SoapAddress;

/** The operations as Blueprint put them together, and the contracts that their classes are made from. */
public final class Catalogue implements OperationCatalogue, RequiredContracts {
    private final List<SoapAddress> addresses;
    private final List<String> names;

    /** @param doors the contracts that the doors themselves stand on */
    public Catalogue(List<String> doors, List<SoapAddress> addresses) {
        this.addresses = List.copyOf(addresses);
        TreeSet<String> contracts = new TreeSet<>(doors);
        for (SoapAddress address : addresses) {
            for (Object operations : address.operations()) {
                for (Constructor<?> constructor : operations.getClass().getConstructors()) {
                    Arrays.stream(constructor.getParameterTypes())
                            .map(Class::getName)
                            .forEach(contracts::add);
                }
            }
        }
        names = List.copyOf(contracts);
    }

    @Override
    public List<SoapAddress> addresses() {
        return addresses;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
