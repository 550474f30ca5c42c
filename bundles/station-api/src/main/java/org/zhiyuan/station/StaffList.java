package org.zhiyuan.station;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;

/** The people behind the lines of a staff list (服务人员情况表), R20, R33: each once, with the least that a line says of them. */
final class StaffList {

    private StaffList() {}

    /** Whoever is stated best comes first, so that a line that tells nobody apart adds nobody. */
    static List<StaffMember> people(List<StaffMember> lines) {
        List<StaffMember> people = new ArrayList<>();
        lines.stream().sorted(Comparator.comparingInt(StaffList::vagueness)).forEach(line -> {
            int known = 0;
            while (known < people.size() && !people.get(known).samePerson(line)) {
                known++;
            }
            if (known == people.size()) {
                people.add(line);
            } else {
                people.set(known, least(people.get(known), line));
            }
        });
        return people;
    }

    private static int vagueness(StaffMember line) {
        return line.idNumber() != null ? 0 : line.bornOn() != null ? 1 : 2;
    }

    private static StaffMember least(StaffMember one, StaffMember other) {
        Education education = one.education().atLeast(other.education()) ? other.education() : one.education();
        TitleLevel title = one.title().atLeast(other.title()) ? other.title() : one.title();
        return new StaffMember(one.name(), education, title, one.idNumber(), one.bornOn());
    }
}
