package org.zhiyuan.store.jpa.internal.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.persistence.TypedQuery;
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
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.ParticipationEntity;
import org.zhiyuan.store.jpa.internal.entity.ProgrammeEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Programmes in the table {@code programmes}, who takes part in {@code participations}. */
public final class JpaProgrammeStore implements ProgrammeStore {

    private static final String KIND = "GroupStatus";

    private final JpaUnitOfWork units;
    private final UnaryOperator<String> index;
    private final Aggregates<GroupProgramme, ProgrammeEntity> programmes;
    private final Aggregates<Participation, ParticipationEntity> participations;

    public JpaProgrammeStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.units = units;
        this.index = value -> cipher.blindIndex(KIND, value);
        this.programmes = new Aggregates<>(
                units,
                bodies,
                GroupProgramme.class,
                ProgrammeEntity.class,
                ProgrammeEntity::new,
                found -> found.id().value(),
                ProgrammeEntity::copy);
        this.participations = new Aggregates<>(
                units,
                bodies,
                Participation.class,
                ParticipationEntity.class,
                ParticipationEntity::new,
                found -> found.id().value(),
                (row, found) -> row.copy(found, index));
    }

    @Override
    public GroupProgramme insert(GroupProgramme offered) {
        return programmes.insert(offered);
    }

    @Override
    public Optional<GroupProgramme> find(ProgrammeId id) {
        return programmes.find(id.value());
    }

    @Override
    public GroupProgramme replace(GroupProgramme next) {
        return programmes.replace(next);
    }

    @Override
    public Page<GroupProgramme> list(Region region, FounderGroup group, VisibilityScope sight, PageRequest page) {
        return programmes.page(new Where().in(region).is("group", group).seen(sight), Order.LATEST, page);
    }

    @Override
    public Participation insert(Participation joined) {
        return participations.insert(joined);
    }

    @Override
    public Optional<Participation> find(ParticipationId id) {
        return participations.find(id.value());
    }

    @Override
    public Participation replace(Participation next) {
        return participations.replace(next);
    }

    @Override
    public Page<Participation> of(ProgrammeId programme, PageRequest page) {
        return participations.page(
                new Where().is("programmeIndex", index.apply(programme.value())), Order.LATEST, page);
    }

    @Override
    public List<Participation> ownedBy(AccountId owner) {
        return participations.all(new Where().is("owner", owner.value()), Order.LATEST);
    }

    @Override
    public Map<Region, Map<FounderGroup, Integer>> count(Region region) {
        Map<String, FounderGroup> groups = new HashMap<>();
        for (FounderGroup group : FounderGroup.values()) {
            groups.put(index.apply(group.name()), group);
        }
        String within = region.isProvince() ? "" : " and e.city = :city";
        Map<Region, Map<FounderGroup, Integer>> counts = new HashMap<>();
        units.reading(em -> {
                    TypedQuery<Object[]> query = em.createQuery(
                            "select e.city, e.groupIndex, count(e) from ParticipationEntity e "
                                    + "where e.groupIndex is not null" + within + " group by e.city, e.groupIndex",
                            Object[].class);
                    return within.isEmpty()
                            ? query.getResultList()
                            : query.setParameter("city", region.city().code()).getResultList();
                })
                .forEach(row -> counts.computeIfAbsent(
                                Region.of((String) row[0]), city -> new EnumMap<>(FounderGroup.class))
                        .put(groups.get((String) row[1]), ((Number) row[2]).intValue()));
        return counts;
    }
}
