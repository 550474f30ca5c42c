/** Fills an empty platform with synthetic stations and experts, to try out lists and loads of a province's size; delivered apart. */
package org.zhiyuan.generator.internal;
