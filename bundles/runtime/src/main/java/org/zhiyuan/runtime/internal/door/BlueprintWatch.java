package org.zhiyuan.runtime.internal.door;

import org.osgi.service.blueprint.container.BlueprintEvent;
import org.osgi.service.blueprint.container.BlueprintListener;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** Notes which Blueprint containers failed, or wait for a service. */
public final class BlueprintWatch implements BlueprintListener {

    private final Troubles troubles;
    private final StartWatch starts;
    private final OwnContainers own;

    public BlueprintWatch(Troubles troubles, StartWatch starts, OwnContainers own) {
        this.troubles = troubles;
        this.own = own;
        this.starts = starts;
    }

    @Override
    public void blueprintEvent(BlueprintEvent event) {
        String location = event.getBundle().getLocation();
        switch (event.getType()) {
            case BlueprintEvent.CREATING -> starts.creating(event.getBundle());
            case BlueprintEvent.GRACE_PERIOD, BlueprintEvent.WAITING -> starts.waiting(event.getBundle());
            default -> starts.over(event.getBundle());
        }
        switch (event.getType()) {
            case BlueprintEvent.FAILURE -> {
                own.failed(event.getBundle(), event.getCause());
                if (event.getCause() != null) {
                    troubles.note(location, event.getCause());
                } else {
                    troubles.note(location, Text.of("Blueprint配置失败", "its Blueprint container failed"));
                }
            }
            case BlueprintEvent.GRACE_PERIOD, BlueprintEvent.WAITING -> {
                String needs = Reasons.trim(event.getDependencies() == null ? "" : String.join(" ", event.getDependencies()));
                troubles.note(location, Text.of("正在等待服务：" + needs, "waits for the service " + needs));
            }
            case BlueprintEvent.CREATED -> {
                own.made(event.getBundle());
                troubles.clear(location);
            }
            case BlueprintEvent.DESTROYED -> troubles.clear(location);
            default -> { }
        }
    }
}
