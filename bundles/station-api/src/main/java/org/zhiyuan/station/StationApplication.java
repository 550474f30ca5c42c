package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/**
 * What an institution states when it applies (工作站申请), R17 to R33.
 *
 * @param region its county or city
 * @param principal name of the person in charge (主要负责人), {@code principalId} their ID number
 * @param contact the dedicated contact person (专人), R41
 * @param finances statement on finances and compliant operation, R19
 * @param team statement on the team and the resources it can mobilise, R21
 * @param standing statement on standing, volume and effect among peers, R24
 * @param smesServed how many enterprises it has served, and {@code fullTimeStaff} how many of its staff are full-time; null where the
 *     province does not ask for it
 * @param evidence documents beside the five materials, which only some rule books ask for
 */
public record StationApplication(
        String name,
        CreditCode creditCode,
        Region region,
        LocalDate foundedOn,
        boolean smeServiceOrganization,
        String principal,
        IdNumber principalId,
        Contact contact,
        Premises premises,
        List<StaffMember> staff,
        List<Qualification> qualifications,
        Set<ManagementDocument> managementDocuments,
        List<Material> materials,
        Conduct conduct,
        Set<PriorityClass> priorities,
        String finances,
        String team,
        String standing,
        Integer smesServed,
        Integer fullTimeStaff,
        List<Evidence> evidence) {

    /** @throws org.zhiyuan.core.PlatformException INVALID where a draft could not even be kept; conditions are the rule book's matter */
    public StationApplication {
        staff = staff == null ? List.of() : List.copyOf(staff);
        qualifications = qualifications == null ? List.of() : List.copyOf(qualifications);
        managementDocuments = managementDocuments == null ? Set.of() : Set.copyOf(managementDocuments);
        materials = materials == null ? List.of() : List.copyOf(materials);
        priorities = priorities == null ? Set.of() : Set.copyOf(priorities);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        Problems problems = new Problems()
                .text("name", name, 200)
                .require("creditCode", creditCode)
                .require("region", region)
                .check(
                        region == null || !region.isProvince(),
                        "region",
                        Text.of("须为市或县（区）", "must be a city or a county"))
                .check(staff.size() <= 2000, "staff", Text.of("最多2000人", "must have at most 2000 members"))
                .check(smesServed == null || smesServed >= 0, "smesServed", Text.of("不得为负数", "must not be negative"))
                .check(
                        fullTimeStaff == null || fullTimeStaff >= 0,
                        "fullTimeStaff",
                        Text.of("不得为负数", "must not be negative"));
        for (int i = 0; i < staff.size(); i++) {
            problems.text("staff[" + i + "].name", staff.get(i).name(), 100)
                    .require("staff[" + i + "].education", staff.get(i).education())
                    .require("staff[" + i + "].title", staff.get(i).title());
            StaffMember member = staff.get(i);
            problems.check(
                    member.idNumber() == null
                            || member.bornOn() == null
                            || member.bornOn().equals(member.idNumber().birthDate()),
                    "staff[" + i + "].bornOn",
                    Text.of("与身份证号码不一致", "must be the birth date of the ID number"));
        }
        problems.check(evidence.size() <= 100, "evidence", Text.of("最多100份", "must be at most 100 documents"));
        for (int i = 0; i < evidence.size(); i++) {
            evidence.get(i).check(problems, "evidence[" + i + "]");
        }
        problems.raise();
    }

    /** States the least that a draft has to. */
    public static StationApplication least(String name, CreditCode creditCode, Region region) {
        return new StationApplication(
                name,
                creditCode,
                region,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The people on the staff list, each once however many lines are about them, with the least that a line says of them (R20, R33). */
    public List<StaffMember> people() {
        return StaffList.people(staff);
    }

    /** With other conduct (合规情况), R25, R26. */
    public StationApplication with(Conduct changed) {
        return new StationApplication(
                name,
                creditCode,
                region,
                foundedOn,
                smeServiceOrganization,
                principal,
                principalId,
                contact,
                premises,
                staff,
                qualifications,
                managementDocuments,
                materials,
                changed,
                priorities,
                finances,
                team,
                standing,
                smesServed,
                fullTimeStaff,
                evidence);
    }

    /** With other documents, R29 to R33. */
    public StationApplication with(List<Material> otherMaterials, List<Evidence> otherEvidence) {
        return new StationApplication(
                name,
                creditCode,
                region,
                foundedOn,
                smeServiceOrganization,
                principal,
                principalId,
                contact,
                premises,
                staff,
                qualifications,
                managementDocuments,
                otherMaterials,
                conduct,
                priorities,
                finances,
                team,
                standing,
                smesServed,
                fullTimeStaff,
                otherEvidence);
    }

    /** With another contact person (专人), R41. */
    public StationApplication with(Contact changed) {
        return new StationApplication(
                name,
                creditCode,
                region,
                foundedOn,
                smeServiceOrganization,
                principal,
                principalId,
                changed,
                premises,
                staff,
                qualifications,
                managementDocuments,
                materials,
                conduct,
                priorities,
                finances,
                team,
                standing,
                smesServed,
                fullTimeStaff,
                evidence);
    }
}
