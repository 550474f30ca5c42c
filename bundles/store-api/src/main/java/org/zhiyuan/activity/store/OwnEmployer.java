package org.zhiyuan.activity.store;

import java.util.Collection;
import java.util.stream.Stream;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/**
 * Whether an enterprise is where an expert works (本人任职单位), R5, R94: by the credit code that the expert stated, or by the name where none
 * was stated. Whoever is retired works nowhere any more; of enterprises that are merged each counts for the other.
 */
public final class OwnEmployer {

    private final EnterpriseStore enterprises;
    private final MergeStore merges;

    public OwnEmployer(EnterpriseStore enterprises, MergeStore merges) {
        this.enterprises = enterprises;
        this.merges = merges;
    }

    /** Whether nobody else was served; not where nobody in particular was, as in a course for all. */
    public boolean alone(ExpertApplication expert, Collection<EnterpriseId> served) {
        return !served.isEmpty() && served.stream().allMatch(enterprise -> is(expert, enterprise));
    }

    private boolean is(ExpertApplication expert, EnterpriseId enterprise) {
        return !expert.retired()
                && united(enterprise)
                        .flatMap(id -> enterprises.find(id).stream())
                        .anyMatch(found -> is(expert, found));
    }

    private Stream<EnterpriseId> united(EnterpriseId enterprise) {
        String survivor =
                merges.survivor(MergeKind.ENTERPRISE, enterprise.value()).orElse(enterprise.value());
        return merges.united(MergeKind.ENTERPRISE, survivor).stream().map(EnterpriseId::new);
    }

    private static boolean is(ExpertApplication expert, Enterprise enterprise) {
        return expert.employerCode() != null
                ? expert.employerCode().equals(enterprise.facts().creditCode())
                : plain(expert.employerName()).equals(plain(enterprise.name()));
    }

    /** Without what people write one way and the other: spaces, and the width of brackets. */
    private static String plain(String name) {
        return name == null ? "" : name.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
    }
}
