package org.zhiyuan.core;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with the opaque cursor of the next one; null on the last page. */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
