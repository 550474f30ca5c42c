package org.zhiyuan.core;

/** One field of the input and the rule it breaks; {@code field} is a path such as {@code staff[2].name}. */
public record FieldProblem(String field, Text rule) {}
