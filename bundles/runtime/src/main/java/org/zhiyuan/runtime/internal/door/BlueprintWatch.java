package org.zhiyuan.runtime.internal.door;

import org.osgi.service.blueprint.container.BlueprintEvent;
import org.osgi.service.blueprint.container.BlueprintListener;
import org.zhiyuan.core.Text;

/** Notes which Blueprint containers failed, or wait for a service. */
public final class BlueprintWatch implements BlueprintListener {

    private final Troubles troubles;
    private final Outside outside;
    private final StartWatch starts;
    private final OwnContainers own;

    public BlueprintWatch(Troubles troubles, Outside outside, StartWatch starts, OwnContainers own) {
        this.troubles = troubles;
        this.own = own;
        this.outside = outside;
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
            case BlueprintEvent.GRACE_PERIOD, BlueprintEvent.WAITING ->
                troubles.note(location, Needs.awaited(event.getDependencies(), outside.api()));
            case BlueprintEvent.CREATED -> {
                own.made(event.getBundle());
                troubles.clear(location);
            }
            case BlueprintEvent.DESTROYED -> troubles.clear(location);
            default -> {}
        }
    }
}
