package org.zhiyuan.soap.internal;

import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.plugin.PluginGuard;

/** Calls a plugin's operation inside the runtime's fence. */
final class PluginOperationInvoker extends OperationInvoker {
    private final PluginGuard guard;
    private final String id;

    PluginOperationInvoker(Composition composition, KeyedAnswers answers, Faults faults, PluginGuard guard, String id) {
        super(composition, answers, faults);
        this.guard = guard;
        this.id = id;
    }

    @Override
    Object call(Composition.Part part, Object[] arguments) {
        return guard.enter("soap", id, () -> super.call(part, arguments));
    }
}
