package org.zhiyuan.expert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;

/**
 * What an expert states when applying (志愿服务专家申请), R47 to R75.
 *
 * @param types the types applied for; at least one must be met
 * @param field what they are good at, in their words; {@code skills} as search words
 * @param employerCode the employer's credit code where known, else null; ties of officials are found by it (R94)
 * @param ageException null where none is claimed; {@code facts} what the types of bundles ask for (R55)
 */
public record ExpertApplication(
        String name,
        IdNumber idNumber,
        PhoneNumber phone,
        Region region,
        RecruitmentChannel channel,
        ExpertSource source,
        boolean retired,
        String employerName,
        CreditCode employerCode,
        Set<ExpertType> types,
        String field,
        List<String> skills,
        Declaration declaration,
        AgeException ageException,
        Profession profession,
        List<TypeFacts> facts) {

    /** @throws org.zhiyuan.core.PlatformException INVALID naming every field that is missing */
    public ExpertApplication {
        types = types == null ? Set.of() : Set.copyOf(types);
        skills = skills == null ? List.of() : List.copyOf(skills);
        facts = facts == null ? List.of() : List.copyOf(facts);
        new Problems()
                .text("name", name, 100)
                .require("idNumber", idNumber)
                .require("phone", phone)
                .require("region", region)
                .require("channel", channel)
                .require("source", source)
                .require("types", types)
                .text("field", field, 1000)
                .require("declaration", declaration)
                .require("profession", profession)
                .raise();
    }

    /** What was stated for a type that a bundle adds, by the names of its fields; empty if nothing was (R55). */
    public Map<String, Object> factsOf(ExpertType type) {
        return facts.stream()
                .filter(stated -> stated.type().equals(type))
                .map(TypeFacts::fields)
                .findFirst()
                .orElse(Map.of());
    }

    /** The same with what the person declares. */
    public ExpertApplication declaring(Declaration own) {
        return new ExpertApplication(
                name,
                idNumber,
                phone,
                region,
                channel,
                source,
                retired,
                employerName,
                employerCode,
                types,
                field,
                skills,
                own,
                ageException,
                profession,
                facts);
    }

    /** The same, applied for those types only. */
    public ExpertApplication of(Set<ExpertType> kept) {
        return new ExpertApplication(
                name,
                idNumber,
                phone,
                region,
                channel,
                source,
                retired,
                employerName,
                employerCode,
                kept,
                field,
                skills,
                declaration,
                ageException,
                profession,
                facts);
    }
}
