package org.zhiyuan.store.jpa.internal.body;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.document.Document;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.store.jpa.internal.audit.Entry;
import org.zhiyuan.store.jpa.internal.audit.OutboxEntry;
import org.zhiyuan.store.jpa.internal.store.JpaAccountStore;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.SupervisionCase;

/** Every type of body that the store keeps, with the steps from version to version: who changes a stored record adds one here. */
public final class BodyTypes {

    private static final List<BodyType<?>> PLATFORM = List.of(
            BodyType.of("Account", JpaAccountStore.Stored.class, "accounts"),
            BodyType.of("Activity", Activity.class, "activities")
                    .then(ObjectionSteps::lift, ObjectionSteps::activityTo1),
            BodyType.of("AgeOverride", AgeOverride.class, "age_overrides"),
            BodyType.of("Assignment", Assignment.class, "assignments"),
            BodyType.of("AuditEntry", Entry.class, "audit"),
            BodyType.of("Certificate", Certificate.class, "certificates")
                    .then(CertificateSteps::to2, CertificateSteps::to1)
                    .then(CertificateSteps::to3, CertificateSteps::back2),
            BodyType.of("CityFiling", CityFiling.class, "city_filings"),
            BodyType.of("Concern", Petition.class, "concerns"),
            BodyType.of("Demand", Demand.class, "demands"),
            BodyType.of("Document", Document.class, "documents"),
            BodyType.of("Enterprise", Enterprise.class, "enterprises"),
            BodyType.of("EntryOnBehalf", org.zhiyuan.entry.EntryOnBehalf.class, "entries")
                    .then(StationSteps::entryTo2, StationSteps::entryTo1),
            BodyType.of("Event", OutboxEntry.class, "outbox"),
            BodyType.of("Expert", Expert.class, "experts"),
            BodyType.of("GroupProgramme", GroupProgramme.class, "programmes"),
            BodyType.of("Handover", Handover.class, "handovers"),
            BodyType.of("HolidayNotice", HolidayNotice.class, "holidays"),
            BodyType.of("Honour", Honour.class, "honours"),
            BodyType.of("InstalledPlugin", InstalledPlugin.class, "plugins"),
            BodyType.of("Invitation", Invitation.class, "expert_invitations"),
            BodyType.of("Merge", Merge.class, "merges"),
            BodyType.of("Notice", Notice.class, "notices"),
            BodyType.of("OfficialTask", OfficialTask.class, "tasks")
                    .then(ObjectionSteps::lift, ObjectionSteps::taskTo1),
            BodyType.of("Participation", Participation.class, "participations"),
            BodyType.of("RecruitmentCall", RecruitmentCall.class, "expert_calls")
                    .then(ProposalSteps::callTo2, ProposalSteps::callTo1),
            BodyType.of("Round", Round.class, "rounds").then(ProposalSteps::roundTo2, ProposalSteps::roundTo1),
            BodyType.of("RuleChange", RuleChange.class, "rule_changes"),
            BodyType.of("ServiceRecord", ServiceRecord.class, "records"),
            BodyType.of("Station", Station.class, "stations").then(StationSteps::stationTo2, StationSteps::stationTo1),
            BodyType.of("SupervisionCase", SupervisionCase.class, "cases"),
            BodyType.of("Tie", Tie.class, "ties"),
            BodyType.of("Training", Training.class, "trainings"),
            BodyType.of("VolunteerOrganization", VolunteerOrganization.class, "organizations"),
            BodyType.of("VolunteerTeam", VolunteerTeam.class, "teams"),
            BodyType.of("YearEvaluation", YearEvaluation.class, "evaluations"));

    private final Map<Class<?>, BodyType<?>> byClass;

    BodyTypes(Collection<BodyType<?>> types) {
        this.byClass = types.stream().collect(Collectors.toUnmodifiableMap(BodyType::type, Function.identity()));
    }

    public static BodyTypes ofPlatform() {
        return new BodyTypes(PLATFORM);
    }

    /** Those alone, for tests of what happens when one changes. */
    public static BodyTypes of(BodyType<?>... types) {
        return new BodyTypes(List.of(types));
    }

    public Collection<BodyType<?>> all() {
        return byClass.values();
    }

    /** The version that this program's bodies of each type have, by the types' names. */
    public Map<String, Integer> versions() {
        return all().stream().collect(Collectors.toMap(BodyType::name, BodyType::version));
    }

    @SuppressWarnings("unchecked")
    <T> BodyType<T> of(Class<T> type) {
        BodyType<?> known = byClass.get(type);
        if (known == null) {
            throw new IllegalArgumentException(
                    type + " is no type of stored body: add it to " + getClass().getName());
        }
        return (BodyType<T>) known;
    }
}
