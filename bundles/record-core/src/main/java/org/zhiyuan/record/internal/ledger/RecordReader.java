package org.zhiyuan.record.internal.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.VolunteerRecord;
import org.zhiyuan.record.internal.person.ExpertVisibility;
import org.zhiyuan.record.internal.person.UnitedMinutes;
import org.zhiyuan.record.store.RecordStore;

/** Reads service records (志愿服务记录), R8. */
public final class RecordReader implements RecordService {

    /** The programme began in it (工信厅联企业〔2020〕12号). */
    private static final int FIRST_YEAR = 2020;

    private final RecordStore records;
    private final GuardedStore<RecordId, ServiceRecord> guarded;
    private final UnitOfWork work;
    private final ExpertService experts;
    private final WholeRecords wholes;
    private final ExpertVisibility sight;
    private final AgreementYears years;
    private final UnitedMinutes united;
    private final Clock clock;

    public RecordReader(
            RecordStore records,
            UnitOfWork work,
            ExpertService experts,
            MergeStore merges,
            WholeRecords wholes,
            Clock clock) {
        this.records = records;
        this.guarded = new GuardedStore<>(
                RecordLedger.NOUN.seenBy(this::sees), records::find, records::insert, records::replace, work, clock);
        this.work = work;
        this.experts = experts;
        this.wholes = wholes;
        this.clock = clock;
        sight = new ExpertVisibility(experts, merges);
        united = new UnitedMinutes(records);
        years = new AgreementYears(united);
    }

    @Override
    public ServiceRecord get(Caller caller, RecordId id) {
        return guarded.get(caller, RecordOperation.RECORD_READ, id);
    }

    private boolean sees(Caller caller, ServiceRecord record) {
        return caller.role() == Role.EXPERT
                ? sight.ownsUnited(caller, record.session().expert())
                : caller.sees(record.session().region(), null);
    }

    @Override
    public Page<ServiceRecord> list(Caller caller, RecordQuery query, PageRequest page) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> records.list(query, merged(caller, query), VisibilityScope.of(caller), page));
    }

    /** Whose records count as those of the expert asked for, or of the calling one; an expert may add none to somebody else's. */
    private Set<ExpertId> merged(Caller caller, RecordQuery query) {
        if (query.expert() != null) {
            return caller.role() == Role.EXPERT && !sight.owns(caller, query.expert())
                    ? Set.of()
                    : united(query.expert());
        }
        return caller.role() == Role.EXPERT
                ? experts.own(caller).map(own -> united(own.id())).orElse(Set.of())
                : Set.of();
    }

    private Set<ExpertId> united(ExpertId survivor) {
        return Set.copyOf(sight.united(survivor));
    }

    @Override
    public VolunteerRecord whole(Caller caller, ExpertId id) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> {
            Expert expert = sight.visible(caller, id);
            LocalDate today = Times.today(clock);
            List<RecordTotals> years = IntStream.iterate(today.getYear(), year -> year >= FIRST_YEAR, year -> year - 1)
                    .mapToObj(year -> sum(id, year))
                    .filter(totals -> totals.sessions() > 0)
                    .toList();
            return wholes.of(expert, sight.united(id), years, today);
        });
    }

    @Override
    public RecordTotals totals(Caller caller, ExpertId expert, int year) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> {
            sight.visible(caller, expert);
            return sum(expert, year);
        });
    }

    /** With what was merged into the expert. */
    private RecordTotals sum(ExpertId expert, int year) {
        List<ExpertId> entries = sight.united(expert);
        return united.once(
                entries,
                entries.stream()
                        .flatMap(id -> records.totals(id, year).stream())
                        .reduce(RecordTotals.none(expert, year), RecordTotals::plus));
    }

    @Override
    public List<AgreedHours> agreedHours(Caller caller, ExpertId expert) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> years.of(sight.visible(caller, expert), sight.united(expert), Times.today(clock)));
    }

    @Override
    public Page<AgreedHours> agreedHours(Caller caller, Region region, PageRequest page) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> {
            Page<Expert> found = experts.list(caller, new ExpertQuery(region, ExpertStage.SERVING, null, null), page);
            return new Page<>(
                    found.items().stream()
                            .filter(expert -> expert.mergedInto() == null)
                            .map(this::present)
                            .toList(),
                    found.next());
        });
    }

    /** The latest year that has begun; what is agreed for later, until it begins. */
    private AgreedHours present(Expert expert) {
        List<AgreedHours> begun = years.of(expert, sight.united(expert.id()), Times.today(clock));
        return begun.isEmpty()
                ? new AgreedHours(
                        expert.id(),
                        expert.application().name(),
                        expert.agreement().number(),
                        expert.agreement().validFrom(),
                        expert.agreement().validUntil(),
                        expert.agreement().hoursPerYear(),
                        0,
                        BigDecimal.ZERO)
                : begun.get(begun.size() - 1);
    }
}
