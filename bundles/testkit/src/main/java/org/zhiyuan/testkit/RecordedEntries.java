package org.zhiyuan.testkit;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.expert.ExpertApplied;
import org.zhiyuan.station.StationDrafted;

/** Remembers what it was told of people who registered by their own act. */
public final class RecordedEntries implements UnitListener, Restorable {

    private final List<String> told = new ArrayList<>();

    /** Such as {@code "expert 1301…19 0a…"}: noun, number, id. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof ExpertApplied applied) {
            return told.add("expert " + applied.person().reveal() + " " + applied.expert());
        }
        if (event instanceof EnterpriseRegistered registered) {
            return told.add("enterprise " + registered.unit() + " " + registered.enterprise());
        }
        return event instanceof StationDrafted drafted
                && told.add("station " + drafted.unit() + " " + drafted.station());
    }

    @Override
    public Runnable snapshot() {
        int size = told.size();
        return () -> told.subList(size, told.size()).clear();
    }
}
