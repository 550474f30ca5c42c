package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.store.ProgrammeStore;

/** Programmes and participations in memory. */
public final class MemoryProgrammeStore extends MemoryStore<ProgrammeId, GroupProgramme> implements ProgrammeStore {

    private final Rows participations = new Rows();

    public MemoryProgrammeStore() {
        super(
                GroupProgramme::id,
                GroupProgramme::version,
                (found, version) -> new GroupProgramme(
                        found.id(),
                        version,
                        found.owner(),
                        found.region(),
                        found.content(),
                        found.offeredAt(),
                        found.open()));
    }

    private static final class Rows extends MemoryStore<ParticipationId, Participation> {

        Rows() {
            super(
                    Participation::id,
                    Participation::version,
                    (found, version) -> new Participation(
                            found.id(),
                            version,
                            found.owner(),
                            found.host(),
                            found.enterprise(),
                            found.region(),
                            found.status(),
                            found.consentedAt(),
                            found.withdrawnAt(),
                            found.services()));
        }
    }

    @Override
    public GroupProgramme insert(GroupProgramme offered) {
        return add(offered);
    }

    @Override
    public Optional<GroupProgramme> find(ProgrammeId id) {
        return row(id);
    }

    @Override
    public GroupProgramme replace(GroupProgramme next) {
        return swap(next);
    }

    @Override
    public Page<GroupProgramme> list(Region region, FounderGroup group, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(each -> sight.covers(each.region(), each.owner())
                        && (region == null || region.contains(each.region()))
                        && (group == null || group == each.content().group())),
                each -> each.id().value(),
                true,
                page);
    }

    @Override
    public Participation insert(Participation joined) {
        refuse(active().anyMatch(each -> each.owner().equals(joined.owner())
                && each.status().programme().equals(joined.status().programme())));
        return participations.add(joined);
    }

    @Override
    public Optional<Participation> find(ParticipationId id) {
        return participations.row(id);
    }

    @Override
    public Participation replace(Participation next) {
        return participations.swap(next);
    }

    @Override
    public Page<Participation> of(ProgrammeId programme, PageRequest page) {
        return page(
                active().filter(each -> each.status().programme().equals(programme)),
                each -> each.id().value(),
                true,
                page);
    }

    @Override
    public List<Participation> ownedBy(AccountId owner) {
        return participations
                .all()
                .filter(each -> each.owner().equals(owner))
                .sorted(Comparator.comparing((Participation each) -> each.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Map<Region, Map<FounderGroup, Integer>> count(Region region) {
        Map<Region, Map<FounderGroup, Integer>> counts = new HashMap<>();
        active().filter(each -> region.contains(each.region()))
                .forEach(each -> counts.computeIfAbsent(each.region().city(), city -> new EnumMap<>(FounderGroup.class))
                        .merge(each.status().group(), 1, Integer::sum));
        return counts;
    }

    private Stream<Participation> active() {
        return participations.all().filter(each -> each.status() != null);
    }

    @Override
    public Runnable snapshot() {
        Runnable programmes = super.snapshot();
        Runnable parts = participations.snapshot();
        return () -> {
            programmes.run();
            parts.run();
        };
    }
}
