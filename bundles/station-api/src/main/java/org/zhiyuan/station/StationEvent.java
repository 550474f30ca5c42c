package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;

/** What changes on stations say beside the stage reached (工作站事件). */
@ProviderType
public sealed interface StationEvent extends Event permits StationEvent.YearAssessed {
    /** The kind of thing that such changes are about. */
    String KIND = "station";
    /** The kind of thing that changes on a city's recommendation and filing are about. */
    String CITY = "city";

    /** For what a station waits at its stage instead of the stage's own act. */
    enum Wait {
        OBJECTION,
        UPHELD,
        PLATFORM,
        REPORTED
    }

    /** How far a city's filing is, in changes of the kind {@link #CITY}. */
    enum CityFiling {
        UNKNOWN,
        RECOMMENDED,
        FILED
    }

    /**
     * The yearly assessment is open or decided, R43.
     *
     * @param until the last day of an open year, else null
     */
    record YearAssessed(int year, YearResult result, LocalDate until) implements StationEvent {
        private static final String ASSESSMENT = "assessment";
        private static final String UNTIL = "yearUntil";

        /** Empty where the change is not about a year. */
        public static Optional<YearAssessed> in(Change change) {
            return change.event(YearAssessed.class);
        }

        /** As kept; empty where it is not among the details. */
        public static Optional<YearAssessed> read(Map<String, String> details) {
            String until = details.get(UNTIL);
            return Optional.ofNullable(details.get(ASSESSMENT))
                    .map(text -> new YearAssessed(
                            year(text),
                            YearResult.valueOf(text.substring(text.indexOf('/') + 1)),
                            until == null ? null : LocalDate.parse(until)));
        }

        /** The year in what {@link #text} has written. */
        public static int year(String text) {
            return Integer.parseInt(text.substring(0, text.indexOf('/')));
        }

        public String text() {
            return year + "/" + result.name();
        }

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new HashMap<>(Map.of(ASSESSMENT, text()));
            if (until != null) {
                details.put(UNTIL, until.toString());
            }
            return details;
        }
    }
}
