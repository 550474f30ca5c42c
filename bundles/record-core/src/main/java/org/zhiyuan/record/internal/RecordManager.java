package org.zhiyuan.record.internal;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.store.RecordStore;

/** Reads service records (志愿服务记录), R8. */
public final class RecordManager implements RecordService {

    private final RecordStore records;
    private final UnitOfWork work;
    private final ExpertSight sight;

    public RecordManager(RecordStore records, UnitOfWork work, ExpertService experts) {
        this.records = records;
        this.work = work;
        sight = new ExpertSight(experts);
    }

    @Override
    public ServiceRecord get(Caller caller, RecordId id) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> records.find(id).filter(record -> sees(caller, record))
                .orElseThrow(() -> PlatformException.notFound(Text.of("服务记录", "service record"), id.value())));
    }

    private boolean sees(Caller caller, ServiceRecord record) {
        return caller.role() == Role.EXPERT ? sight.owns(caller, record.session().expert()) : caller.sees(record.session().region(), null);
    }

    @Override
    public Page<ServiceRecord> list(Caller caller, RecordQuery query, PageRequest page) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> records.list(query, Sight.of(caller), page));
    }

    @Override
    public RecordTotals totals(Caller caller, ExpertId expert, int year) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> {
            sight.visible(caller, expert);
            return records.totals(expert, year).orElse(new RecordTotals(expert, year, 0, 0, 0, 0));
        });
    }
}
