package org.zhiyuan.testkit.contract;

import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.zhiyuan.testkit.MemoryAccountStore;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryAgeOverrideStore;
import org.zhiyuan.testkit.MemoryAssignmentStore;
import org.zhiyuan.testkit.MemoryAuditStore;
import org.zhiyuan.testkit.MemoryCallStore;
import org.zhiyuan.testkit.MemoryCaseStore;
import org.zhiyuan.testkit.MemoryCertificateStore;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryDemandStore;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryEntryStore;
import org.zhiyuan.testkit.MemoryEvaluationStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryHandoverStore;
import org.zhiyuan.testkit.MemoryHolidayStore;
import org.zhiyuan.testkit.MemoryHonourStore;
import org.zhiyuan.testkit.MemoryIdempotency;
import org.zhiyuan.testkit.MemoryInvitationStore;
import org.zhiyuan.testkit.MemoryLeases;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemoryNoticeStore;
import org.zhiyuan.testkit.MemoryOrganizationStore;
import org.zhiyuan.testkit.MemoryOverdueStore;
import org.zhiyuan.testkit.MemoryPetitionStore;
import org.zhiyuan.testkit.MemoryPluginStore;
import org.zhiyuan.testkit.MemoryProgrammeStore;
import org.zhiyuan.testkit.MemoryRecordStore;
import org.zhiyuan.testkit.MemoryRoundStore;
import org.zhiyuan.testkit.MemoryRuleChangeStore;
import org.zhiyuan.testkit.MemorySectorStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryTaskStore;
import org.zhiyuan.testkit.MemoryTieStore;
import org.zhiyuan.testkit.MemoryTrainingStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.MemoryYearActivityStore;

/** The memory stores keep the contracts that the database keeps; else tests on them would prove nothing. */
@RunWith(Enclosed.class)
public class MemoryContractTest {

    static Stores memory() {
        MemorySequences sequences = new MemorySequences();
        MemoryAccountStore accounts = new MemoryAccountStore();
        MemoryRoundStore rounds = new MemoryRoundStore();
        MemoryCityFilingStore filings = new MemoryCityFilingStore();
        MemoryStationStore stations = new MemoryStationStore();
        MemoryNoticeStore notices = new MemoryNoticeStore();
        MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
        MemoryDemandStore demands = new MemoryDemandStore();
        MemoryActivityStore activities = new MemoryActivityStore();
        MemoryExpertStore experts = new MemoryExpertStore(activities, enterprises);
        MemoryCallStore calls = new MemoryCallStore();
        MemoryInvitationStore invitations = new MemoryInvitationStore();
        MemoryAgeOverrideStore ageOverrides = new MemoryAgeOverrideStore();
        MemoryRecordStore records = new MemoryRecordStore(experts);
        MemoryCertificateStore certificates = new MemoryCertificateStore();
        MemoryEvaluationStore evaluations = new MemoryEvaluationStore();
        MemoryHonourStore honours = new MemoryHonourStore();
        MemoryYearActivityStore duties = new MemoryYearActivityStore(activities);
        MemoryCaseStore cases = new MemoryCaseStore();
        MemoryAssignmentStore assignments = new MemoryAssignmentStore();
        MemoryPetitionStore petitions = new MemoryPetitionStore();
        MemoryProgrammeStore programmes = new MemoryProgrammeStore();
        MemoryOrganizationStore organizations = new MemoryOrganizationStore();
        MemoryHandoverStore handovers = new MemoryHandoverStore();
        MemoryTieStore ties = new MemoryTieStore();
        MemoryRuleChangeStore ruleChanges = new MemoryRuleChangeStore();
        MemoryHolidayStore holidays = new MemoryHolidayStore();
        MemoryTaskStore tasks = new MemoryTaskStore();
        MemoryUnitOfWork units = new MemoryUnitOfWork(
                handovers,
                assignments,
                petitions,
                programmes,
                organizations,
                sequences,
                accounts,
                rounds,
                filings,
                stations,
                experts,
                calls,
                invitations,
                ageOverrides,
                enterprises,
                demands,
                activities,
                records,
                certificates,
                evaluations,
                honours,
                duties,
                cases,
                ties,
                ruleChanges,
                holidays,
                tasks);
        MemoryIdempotency idempotency = new MemoryIdempotency(units);
        MemoryMergeStore merges = new MemoryMergeStore();
        MemoryEntryStore entries = new MemoryEntryStore();
        MemoryPluginStore plugins = new MemoryPluginStore();
        units.register(plugins);
        units.register(merges);
        units.register(entries);
        MemoryTrainingStore trainings = new MemoryTrainingStore();
        units.register(notices);
        units.register(trainings);
        units.register(idempotency);
        return new Stores(
                units,
                sequences,
                idempotency,
                accounts,
                rounds,
                filings,
                stations,
                notices,
                experts,
                calls,
                invitations,
                ageOverrides,
                enterprises,
                demands,
                activities,
                records,
                certificates,
                evaluations,
                honours,
                trainings,
                duties,
                cases,
                new MemoryAuditStore(units),
                new DutyStores(
                        handovers,
                        assignments,
                        petitions,
                        new MemoryOverdueStore(demands, activities),
                        programmes,
                        new MemorySectorStore(records, enterprises),
                        organizations),
                ties,
                ruleChanges,
                holidays,
                new OversightStores(tasks, new MemoryLeases(), merges, entries, plugins));
    }

    public static class Stations extends StationStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Accounts extends AccountStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class YearlyStores extends YearlyStoresContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Experts extends ExpertStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Activities extends ActivityStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Records extends RecordStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class RequestStores extends RequestStoresContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class RuleStores extends RuleStoresContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Plugins extends PluginStoreContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Units extends UnitOfWorkContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Owed extends OwedStoresContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }

    public static class Duties extends DutyStoresContract {

        @Override
        protected Stores open() {
            return memory();
        }
    }
}
