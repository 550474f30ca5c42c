package org.zhiyuan.soap.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.deadline.HolidayAdmin;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.expert.AgeOverrideService;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.RecruitmentService;
import org.zhiyuan.merge.MergeService;
import org.zhiyuan.record.CertificateService;
import org.zhiyuan.record.DutyService;
import org.zhiyuan.record.EvaluationService;
import org.zhiyuan.record.HonourService;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.rule.RuleBookAdmin;
import org.zhiyuan.rule.RuleLaboratory;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.NoticeService;
import org.zhiyuan.station.RoundAdmin;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.TitleAdmin;
import org.zhiyuan.supervision.CaseService;
import org.zhiyuan.supervision.DisclosureService;
import org.zhiyuan.supervision.TaskService;
import org.zhiyuan.wire.activity.ActivityDto;
import org.zhiyuan.wire.activity.ActivityPlanDto;
import org.zhiyuan.wire.activity.DemandDto;
import org.zhiyuan.wire.activity.EnterpriseDto;
import org.zhiyuan.wire.activity.NewCollectionDto;
import org.zhiyuan.wire.activity.NewDemandDto;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.entry.EntryDto;
import org.zhiyuan.wire.entry.TakeoverDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.oversight.MergeDto;
import org.zhiyuan.wire.oversight.NewMergeDto;
import org.zhiyuan.wire.oversight.NewTieDto;
import org.zhiyuan.wire.oversight.TieDto;
import org.zhiyuan.wire.record.CertificateDto;
import org.zhiyuan.wire.record.CertificateOrderDto;
import org.zhiyuan.wire.rule.NewRuleChangeDto;
import org.zhiyuan.wire.rule.RuleChangeDto;
import org.zhiyuan.wire.station.NewRoundDto;
import org.zhiyuan.wire.station.RoundDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.supervision.CaseDto;
import org.zhiyuan.wire.supervision.NewCaseDto;

/** The contracts that the endpoints show. */
public record Contracts(Idempotency idempotency, DutyContracts owed, PlatformContracts platform, RoundAdmin rounds,
                        CityService cities, StationAdmin stations, TitleAdmin titles, NoticeService notices, ExpertAdmin experts,
                        RecruitmentService recruitment, AgeOverrideService ageOverrides,
                        EnterpriseService enterprises, DemandService demands, ActivityAdmin activities, RecordService records,
                        TrainingService trainings, CertificateService certificates, HonourService honours,
                        EvaluationService evaluations, DutyService duties, CaseService cases,
                        TieService ties, MergeService merges, EntryService entries, TaskService tasks,
                        DisclosureService disclosures, RuleBookAdmin rules,
                        RuleLaboratory laboratory, HolidayAdmin holidays) {
    /** What is kept for request keys. */
    Answers answers() {
        return new Answers(idempotency, NewRoundDto.class, RoundDto.class, StationApplicationDto.class, StationDto.class,
                ExpertApplicationDto.class, ExpertDto.class, NewEnterpriseDto.class, EnterpriseDto.class, NewDemandDto.class,
                NewCollectionDto.class, DemandDto.class, ActivityPlanDto.class, ActivityDto.class, CertificateOrderDto.class,
                CertificateDto.class, NewCaseDto.class, CaseDto.class, NewTieDto.class, TieDto.class, NewMergeDto.class, MergeDto.class,
                TakeoverDto.class, EntryDto.class, NewRuleChangeDto.class, RuleChangeDto.class);
    }

    /** The endpoints by address below /soap. */
    Map<String, Object> endpoints() {
        Map<String, Object> endpoints = new LinkedHashMap<>();
        Answers answers = answers();
        endpoints.put("/stations", new StationEndpoint(rounds, cities, stations, titles, notices, owed, owed.answers(idempotency)));
        endpoints.put("/experts", new ExpertEndpoint(experts, recruitment, ageOverrides, answers));
        endpoints.put("/activities", new ActivityEndpoint(enterprises, demands, activities, answers));
        endpoints.put("/records", new RecordEndpoint(records, trainings, certificates, honours, evaluations, duties, cases, answers));
        endpoints.put("/oversight", new OversightEndpoint(ties, merges, entries, tasks, disclosures, answers));
        endpoints.put("/rules", new RuleEndpoint(rules, laboratory, holidays, answers));
        endpoints.put("/platform", new PlatformEndpoint(platform));
        return endpoints;
    }
}
