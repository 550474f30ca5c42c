package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Steps of what stations are and apply with, in a station and in an entry on a station's behalf. */
final class StationSteps {

    /** The classes of priority that version 1 could name (R37). */
    private static final Set<String> FIRST_PRIORITIES =
            Set.of("DEMONSTRATION_PLATFORM", "INDUSTRY_CLUSTER", "INNOVATION_BASE", "SME_PARK");

    private StationSteps() {}

    /** Members of staff may say who they are (R20), and a case may suspend the title (R94). */
    static void stationTo2(ObjectNode station) {
        applicationTo2(station.get("application"));
        station.path("examination").path("versions").forEach(version -> applicationTo2(version.get("application")));
        if (station.get("award") instanceof ObjectNode award) {
            award.putArray("suspensions");
        }
    }

    static void stationTo1(ObjectNode station) {
        applicationTo1(station.get("application"));
        station.path("examination").path("versions").forEach(version -> applicationTo1(version.get("application")));
        if (station.get("award") instanceof ObjectNode award) {
            if (!award.remove("suspensions").isEmpty()) {
                throw unsaid("责令停止活动", "an order to stop activities");
            }
        }
    }

    static void entryTo2(ObjectNode entry) {
        applicationTo2(entry.path("body").get("station"));
    }

    static void entryTo1(ObjectNode entry) {
        applicationTo1(entry.path("body").get("station"));
    }

    private static void applicationTo2(JsonNode application) {
        if (application instanceof ObjectNode) {
            application
                    .path("staff")
                    .forEach(member -> ((ObjectNode) member).putNull("idNumber").putNull("bornOn"));
        }
    }

    private static void applicationTo1(JsonNode application) {
        if (!(application instanceof ObjectNode)) {
            return;
        }
        application.path("staff").forEach(member -> {
            if (!((ObjectNode) member).remove("idNumber").isNull()
                    | !((ObjectNode) member).remove("bornOn").isNull()) {
                throw unsaid("服务人员的身份证件号码或出生日期", "a member of staff's ID number or day of birth");
            }
        });
        application.path("priorities").forEach(priority -> {
            if (!FIRST_PRIORITIES.contains(priority.asText())) {
                throw unsaid("优先遴选类别 " + priority.asText(), "the class of priority " + priority.asText());
            }
        });
    }

    private static PlatformException unsaid(String zh, String en) {
        return PlatformException.conflict(Text.of(
                "升级尚未结束，旧程序无法读取" + zh + "；请待管理员结束升级",
                "an upgrade is under way and older nodes can't read " + en
                        + "; wait until the administrator has ended it"));
    }
}
