package org.zhiyuan.shell.internal;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Role;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.StationStage;

/** Completes codes, each with its name; Karaf wants a class for every option's kind. */
abstract class CodeCompleter extends ListCompleter {
    private final List<Labelled> codes;

    CodeCompleter(Labelled... codes) {
        this.codes = List.of(codes);
    }

    @Override
    final Stream<Candidate> candidates(Console console) {
        return codes.stream().map(code -> candidate(code.name(), console.text(code.label())));
    }

    @Service
    public static final class StationStages extends CodeCompleter {
        public StationStages() {
            super(StationStage.values());
        }
    }

    @Service
    public static final class ExpertStages extends CodeCompleter {
        public ExpertStages() {
            super(ExpertStage.values());
        }
    }

    @Service
    public static final class ActivityStages extends CodeCompleter {
        public ActivityStages() {
            super(ActivityStage.values());
        }
    }

    @Service
    public static final class DemandStages extends CodeCompleter {
        public DemandStages() {
            super(DemandStage.values());
        }
    }

    @Service
    public static final class AssignmentStages extends CodeCompleter {
        public AssignmentStages() {
            super(AssignmentStage.values());
        }
    }

    @Service
    public static final class HandoverStages extends CodeCompleter {
        public HandoverStages() {
            super(HandoverStage.values());
        }
    }

    @Service
    public static final class EntryKinds extends CodeCompleter {
        public EntryKinds() {
            super(EntryKind.values());
        }
    }

    @Service
    public static final class EntryStates extends CodeCompleter {
        public EntryStates() {
            super(EntryState.values());
        }
    }

    @Service
    public static final class Recipients extends CodeCompleter {
        public Recipients() {
            super(Recipient.values());
        }
    }

    @Service
    public static final class NoticeKinds extends CodeCompleter {
        public NoticeKinds() {
            super(NoticeKind.values());
        }
    }

    @Service
    public static final class HonourKinds extends CodeCompleter {
        public HonourKinds() {
            super(HonourKind.values());
        }
    }

    @Service
    public static final class FounderGroups extends CodeCompleter {
        public FounderGroups() {
            super(FounderGroup.values());
        }
    }

    @Service
    public static final class Industries extends CodeCompleter {
        public Industries() {
            super(Industry.values());
        }
    }

    @Service
    public static final class TieKinds extends CodeCompleter {
        public TieKinds() {
            super(TieKind.values());
        }
    }

    @Service
    public static final class Roles extends CodeCompleter {
        public Roles() {
            super(Role.values());
        }
    }
}
