package org.zhiyuan.operations;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.operations.duty.PetitionOperations;

public class QueryNamesTest {

    @Test
    public void aListsQueryHasItsFiltersAndThePage() {
        assertEquals(List.of("cursor", "industry", "limit", "open", "region"), names("listConcerns"));
        assertEquals(List.of(), names("getConcern"));
    }

    private static List<String> names(String operation) {
        return OperationMethod.allOf(PetitionOperations.class).stream()
                .filter(method -> method.name().equals(operation))
                .findFirst()
                .map(method -> List.copyOf(method.queryNames()))
                .orElseThrow();
    }
}
