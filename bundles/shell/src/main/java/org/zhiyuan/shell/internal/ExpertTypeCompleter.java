package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.expert.ExpertType;

/** Completes the types of experts that the handbook names; the list itself is open. */
@Service
public class ExpertTypeCompleter extends ListCompleter {
    @Override
    Stream<String> candidates(Caller caller) {
        return Stream.of(ExpertType.TECHNICAL, ExpertType.MANAGEMENT, ExpertType.FINANCE, ExpertType.LEGAL).map(ExpertType::code);
    }
}
