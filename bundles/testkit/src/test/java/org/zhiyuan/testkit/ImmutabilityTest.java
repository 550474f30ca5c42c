package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Scheduler;

/**
 * What the contracts hand about can't be changed by who gets it: final fields alone, collections of its own, nothing static that changes.
 */
public class ImmutabilityTest {

    @Test
    public void valuesOfTheContractsHaveFinalFieldsAlone() {
        List<String> found = new ArrayList<>();
        Contracts.types().values().stream().flatMap(List::stream).forEach(type -> {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isFinal(field.getModifiers()) && !field.isSynthetic() && type != Scheduler.class) {
                    found.add(type.getName() + "." + field.getName());
                }
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    public void recordsKeepCollectionsOfTheirOwn() {
        List<String> found = new ArrayList<>();
        Contracts.types()
                .forEach((bundle, types) -> types.stream()
                        .filter(Class::isRecord)
                        .forEach(type -> {
                            for (RecordComponent component : type.getRecordComponents()) {
                                boolean collection = Collection.class.isAssignableFrom(component.getType())
                                        || Map.class.isAssignableFrom(component.getType());
                                if (collection
                                        && !Contracts.source(bundle, type)
                                                .matches("(?s).*\\b" + component.getName() + " = [^;]*"
                                                        + "(?:[cC]opyOf|unmodifiable|toList|frozen)[^;]*;.*")) {
                                    found.add(type.getName() + "." + component.getName());
                                }
                            }
                        }));
        assertEquals(List.of(), found);
    }
}
