package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.supervision.OutboxAdmin;

@Service
@Command(scope = "zhiyuan", name = "outbox-release", description = "Lets parked changes be told again (重发搁置的变更事件)")
public class OutboxReleaseCommand extends PlatformCommand {
    @Reference
    private OutboxAdmin outbox;

    @Override
    void run(Console console) {
        int released = outbox.release(console.caller());
        console.say("已重发 " + released + " 条", released + " released");
    }
}
