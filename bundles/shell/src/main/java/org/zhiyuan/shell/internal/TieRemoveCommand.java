package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieService;

@Service
@Command(scope = "zhiyuan", name = "tie-remove", description = "Forgets an official's tie (解除回避关系)")
public class TieRemoveCommand extends PlatformCommand {
    @Argument(index = 0, name = "id", description = "The tie (标识)", required = true)
    @Completion(TieIdCompleter.class)
    private String id;

    @Argument(index = 1, name = "reason", description = "Why (原因)", required = true)
    private String reason;

    @Reference
    private TieService ties;

    @Override
    void run(Console console) {
        ties.remove(console.caller(), new TieId(id), reason);
        console.say("已解除", "Removed");
    }
}
