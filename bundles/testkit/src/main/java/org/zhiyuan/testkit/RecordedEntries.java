package org.zhiyuan.testkit;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.entry.spi.EntryDesk;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** Remembers what it was told of people who registered by their own act. */
public final class RecordedEntries implements EntryDesk, Restorable {

    private final List<String> told = new ArrayList<>();

    /** Such as {@code "expert 1301…19 0a…"}: noun, number, id. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void expert(Caller caller, IdNumber person, String expert) {
        told.add("expert " + person.reveal() + " " + expert);
    }

    @Override
    public void enterprise(Caller caller, CreditCode unit, String enterprise) {
        told.add("enterprise " + unit + " " + enterprise);
    }

    @Override
    public void station(Caller caller, CreditCode unit, String station) {
        told.add("station " + unit + " " + station);
    }

    @Override
    public Runnable snapshot() {
        int size = told.size();
        return () -> told.subList(size, told.size()).clear();
    }
}
