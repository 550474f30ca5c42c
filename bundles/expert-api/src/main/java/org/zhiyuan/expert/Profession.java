package org.zhiyuan.expert;

import java.time.LocalDate;
import java.util.Set;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;

/**
 * The professional facts (专业情况) that R56 to R75 are held against; days since when, so that years are computed and never stated.
 *
 * @param researchSince research in the field, {@code industrySince} work in the industry, {@code middleManagementSince} a post of middle
 * level or
 *     above in a social organisation, {@code legalWorkSince} legal research or practice; null where there is none
 */
public record Profession(
        Employer employer,
        Education education,
        TitleLevel title,
        TitleField titleField,
        LocalDate researchSince,
        LocalDate industrySince,
        LocalDate middleManagementSince,
        LocalDate legalWorkSince,
        Set<Merit> merits) {

    public Profession {
        merits = merits == null ? Set.of() : Set.copyOf(merits);
        employer = employer == null ? Employer.OTHER : employer;
        education = education == null ? Education.BELOW_COLLEGE : education;
        title = title == null ? TitleLevel.NONE : title;
        titleField = titleField == null ? TitleField.OTHER : titleField;
    }

    public boolean has(Merit merit) {
        return merits.contains(merit);
    }
}
