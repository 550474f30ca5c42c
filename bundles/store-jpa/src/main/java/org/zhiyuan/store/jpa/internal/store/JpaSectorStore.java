package org.zhiyuan.store.jpa.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.SectorLine;
import org.zhiyuan.duty.store.SectorStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;

/** Sums over the tables {@code served} and {@code enterprises}; what several enterprises of one industry shared counts once. */
public final class JpaSectorStore implements SectorStore {

    private static final String JOINED =
            "SELECT DISTINCT e.city AS city, e.industry AS industry, s.record_id AS record_id, "
                    + "s.activity_id AS activity_id, s.minutes AS minutes FROM served s JOIN enterprises e ON e.id = s.enterprise_id WHERE ";
    private static final String COUNTED = "SELECT e.city, e.industry, COUNT(DISTINCT s.enterprise_id) FROM served s "
            + "JOIN enterprises e ON e.id = s.enterprise_id WHERE ";

    private final JpaUnitOfWork units;

    public JpaSectorStore(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public List<SectorLine> lines(int year, Region region, EnterpriseTag tag) {
        String where = "s.of_year = ?1" + (region.isProvince() ? "" : " AND e.city = ?2")
                + (tag == null ? "" : " AND e.tags LIKE ?3");
        return units.reading(em -> {
            Map<List<Object>, Integer> enterprises = new HashMap<>();
            rows(em, COUNTED + where + " GROUP BY e.city, e.industry", year, region, tag)
                    .forEach(row -> enterprises.put(List.of(row[0], row[1]), ((Number) row[2]).intValue()));
            return rows(
                            em,
                            "SELECT d.city, d.industry, COUNT(DISTINCT d.activity_id), SUM(d.minutes) FROM (" + JOINED
                                    + where + ") d GROUP BY d.city, d.industry ORDER BY d.city, d.industry",
                            year,
                            region,
                            tag)
                    .stream()
                    .map(row -> new SectorLine(
                            Region.of((String) row[0]),
                            Industry.valueOf((String) row[1]),
                            enterprises.get(List.of(row[0], row[1])),
                            ((Number) row[2]).intValue(),
                            ((Number) row[3]).longValue()))
                    .toList();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, String sql, int year, Region region, EnterpriseTag tag) {
        Query query = em.createNativeQuery(sql).setParameter(1, year);
        if (!region.isProvince()) {
            query.setParameter(2, region.city().code());
        }
        if (tag != null) {
            query.setParameter(3, "% " + tag.name() + " %");
        }
        return query.getResultList();
    }
}
