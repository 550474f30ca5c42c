package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.SectorLine;
import org.zhiyuan.duty.store.SectorStore;
import org.zhiyuan.record.ServiceRecord;

/** Sums over the records and enterprises in memory. */
public final class MemorySectorStore implements SectorStore {

    private record Sector(Region city, Industry industry) {}

    private final MemoryRecordStore records;
    private final MemoryEnterpriseStore enterprises;

    public MemorySectorStore(MemoryRecordStore records, MemoryEnterpriseStore enterprises) {
        this.records = records;
        this.enterprises = enterprises;
    }

    @Override
    public List<SectorLine> lines(int year, Region region, EnterpriseTag tag) {
        Map<Sector, Set<EnterpriseId>> served = new HashMap<>();
        Map<Sector, Set<ServiceRecord>> given = new HashMap<>();
        records.all()
                .filter(record -> record.year() == year)
                .forEach(record -> record.session().recipients().stream()
                        .flatMap(id -> enterprises.find(id).stream())
                        .filter(found -> region.contains(found.region())
                                && (tag == null || found.facts().tags().contains(tag)))
                        .forEach(found -> {
                            Sector sector = new Sector(
                                    found.region().city(), found.facts().industry());
                            served.computeIfAbsent(sector, key -> new HashSet<>())
                                    .add(found.id());
                            given.computeIfAbsent(sector, key -> new HashSet<>())
                                    .add(record);
                        }));
        return served.keySet().stream()
                .sorted(Comparator.comparing((Sector key) -> key.city().code()).thenComparing(Sector::industry))
                .map(key -> new SectorLine(
                        key.city(),
                        key.industry(),
                        served.get(key).size(),
                        (int) given.get(key).stream()
                                .map(record -> record.session().activity())
                                .distinct()
                                .count(),
                        given.get(key).stream()
                                .mapToLong(record -> record.session().minutes())
                                .sum()))
                .toList();
    }
}
