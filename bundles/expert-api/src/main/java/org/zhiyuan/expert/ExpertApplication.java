package org.zhiyuan.expert;

import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;

/**
 * What an expert states when applying (志愿服务专家申请), R47 to R75.
 *
 * @param types the types applied for; at least one must be met
 * @param field what they are good at, in their words; {@code skills} as search words
 * @param ageException null where none is claimed
 */
public record ExpertApplication(String name, IdNumber idNumber, PhoneNumber phone, Region region, RecruitmentChannel channel,
        ExpertSource source,
                                boolean retired, String employerName, Set<ExpertType> types, String field, List<String> skills,
                                Declaration declaration, AgeException ageException, Profession profession) {

    /** @throws org.zhiyuan.core.PlatformException INVALID naming every field that is missing */
    public ExpertApplication {
        types = types == null ? Set.of() : Set.copyOf(types);
        skills = skills == null ? List.of() : List.copyOf(skills);
        new Problems().text("name", name, 100).require("idNumber", idNumber).require("phone", phone).require("region", region)
                .require("channel", channel).require("source", source).require("types", types).text("field", field, 1000)
                .require("declaration", declaration).require("profession", profession).raise();
    }
}
