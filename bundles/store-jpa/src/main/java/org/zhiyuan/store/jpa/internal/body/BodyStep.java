package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * How bodies of one version become bodies of the next, and back; both change the tree they are given.
 *
 * @param lift from the version before; whatever the new version requires is there afterwards
 * @param lower to the version before, while older programs still read; throws a PlatformException where the old version can't say it
 */
public record BodyStep(Consumer<ObjectNode> lift, Consumer<ObjectNode> lower) {}
