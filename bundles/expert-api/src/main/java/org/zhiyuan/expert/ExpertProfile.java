package org.zhiyuan.expert;

import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Region;

/** A line of the expert list (专家清单), R84: what an enterprise needs to choose, and no contact. */
public record ExpertProfile(
        ExpertId id,
        String name,
        Region region,
        Set<ExpertType> types,
        String field,
        List<String> skills,
        String employerName) {

    public ExpertProfile {
        types = Set.copyOf(types);
        skills = List.copyOf(skills);
    }
}
