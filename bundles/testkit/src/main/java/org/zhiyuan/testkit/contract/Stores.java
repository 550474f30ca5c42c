package org.zhiyuan.testkit.contract;

import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.store.TieStore;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.record.store.CertificateStore;
import org.zhiyuan.record.store.EvaluationStore;
import org.zhiyuan.record.store.HonourStore;
import org.zhiyuan.record.store.RecordStore;
import org.zhiyuan.record.store.TrainingStore;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.rule.store.HolidayStore;
import org.zhiyuan.rule.store.RuleChangeStore;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.station.store.NoticeStore;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.supervision.store.AuditStore;
import org.zhiyuan.supervision.store.CaseStore;

/** All stores of one kind over one unit of work. */
public record Stores(UnitOfWork units, Sequences sequences, Idempotency idempotency, AccountStore accounts, RoundStore rounds,
                     CityFilingStore cityFilings, StationStore stations, NoticeStore notices, ExpertStore experts,
                     CallStore calls, InvitationStore invitations, AgeOverrideStore ageOverrides, EnterpriseStore enterprises,
                     DemandStore demands, ActivityStore activities, RecordStore records, CertificateStore certificates,
                     EvaluationStore evaluations, HonourStore honours, TrainingStore trainings, YearActivityStore duties, CaseStore cases,
                     AuditStore audit,
                     DutyStores owed, TieStore ties, RuleChangeStore ruleChanges, HolidayStore holidays,
                     OversightStores oversight) {
}
