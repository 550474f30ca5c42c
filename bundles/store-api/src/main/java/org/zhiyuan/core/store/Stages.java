package org.zhiyuan.core.store;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Workflow;

/**
 * How the values of a noun go from stage to stage.
 *
 * @param stage where a value stands
 * @param moved the value after one step more
 */
public record Stages<T, S extends Enum<S> & Labelled>(
        Workflow<S> workflow, Function<T, S> stage, BiFunction<T, Step, T> moved) {}
