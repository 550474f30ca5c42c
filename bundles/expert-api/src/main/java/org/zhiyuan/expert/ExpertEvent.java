package org.zhiyuan.expert;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;

/** What changes on experts say beside the move (专家事件). */
@ProviderType
public sealed interface ExpertEvent extends Event
        permits ExpertEvent.NationallyRegistered, ExpertEvent.AgreementSigned {
    /** The kind of thing that such changes are about. */
    String KIND = "expert";

    /** How far the national registration is, R77. */
    record NationallyRegistered(NationalRegistration.State state) implements ExpertEvent {
        private static final String REGISTRATION = "registration";

        /** Empty where the change does not say it. */
        public static Optional<NationallyRegistered> in(Change change) {
            return change.event(NationallyRegistered.class);
        }

        /** As kept; empty where it is not among the details. */
        public static Optional<NationallyRegistered> read(Map<String, String> details) {
            return Optional.ofNullable(details.get(REGISTRATION))
                    .map(name -> new NationallyRegistered(NationalRegistration.State.valueOf(name)));
        }

        @Override
        public Map<String, String> details() {
            return Map.of(REGISTRATION, state.name());
        }
    }

    /** Whether the agency has signed the agreement, R79. */
    record AgreementSigned(State state) implements ExpertEvent {
        private static final String AGREEMENT = "agreement";

        public enum State {
            UNSIGNED,
            SIGNED
        }

        /** Empty where the change does not say it. */
        public static Optional<AgreementSigned> in(Change change) {
            return change.event(AgreementSigned.class);
        }

        /** As kept; empty where it is not among the details. */
        public static Optional<AgreementSigned> read(Map<String, String> details) {
            return Optional.ofNullable(details.get(AGREEMENT)).map(name -> new AgreementSigned(State.valueOf(name)));
        }

        @Override
        public Map<String, String> details() {
            return Map.of(AGREEMENT, state.name());
        }
    }
}
