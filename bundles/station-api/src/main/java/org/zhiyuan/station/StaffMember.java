package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.Objects;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.TitleLevel;

/**
 * One line of the staff list (服务人员情况表), R20, R33.
 *
 * @param idNumber and {@code bornOn} tell people of one name apart; null where not stated
 */
public record StaffMember(String name, Education education, TitleLevel title, IdNumber idNumber, LocalDate bornOn) {

    /** Without what tells people of one name apart. */
    public static StaffMember of(String name, Education education, TitleLevel title) {
        return new StaffMember(name, education, title, null, null);
    }

    /**
     * Whether both lines are about one person: by the ID number where both state it, else by name and birth. What is not stated tells
     * nobody apart.
     */
    public boolean samePerson(StaffMember other) {
        if (idNumber != null && other.idNumber != null) {
            return idNumber.equals(other.idNumber);
        }
        return plain(name).equals(plain(other.name))
                && (birth() == null || other.birth() == null || Objects.equals(birth(), other.birth()));
    }

    /** The day of birth, as stated or as the ID number says. */
    public LocalDate birth() {
        return idNumber == null ? bornOn : idNumber.birthDate();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
