package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupLine;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.duty.OverdueFeedback;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.SectorReport;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.IssuedInvitation;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.YearActivityCount;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.station.City;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.WindowMove;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.wire.account.AccountMapper;
import org.zhiyuan.wire.activity.ActivityDto;
import org.zhiyuan.wire.activity.ActivityInputs;
import org.zhiyuan.wire.activity.ActivityMapper;
import org.zhiyuan.wire.activity.ActivityPlanDto;
import org.zhiyuan.wire.activity.EnterpriseDto;
import org.zhiyuan.wire.activity.EnterpriseMapper;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.activity.ServiceTypeMapper;
import org.zhiyuan.wire.document.DocumentMapper;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.OrganizationMapper;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertTypeMapper;
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.RecruitmentMapper;
import org.zhiyuan.wire.handover.HandoverMapper;
import org.zhiyuan.wire.plugin.InstalledPluginMapper;
import org.zhiyuan.wire.plugin.PluginMapper;
import org.zhiyuan.wire.record.CertificateMapper;
import org.zhiyuan.wire.record.EvaluationMapper;
import org.zhiyuan.wire.record.HonourMapper;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.station.CityMapper;
import org.zhiyuan.wire.station.RoundMapper;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.supervision.AuditMapper;
import org.zhiyuan.wire.supervision.CaseMapper;

/** No component of a record is lost on its way out, nor on its way in again. */
public class MapperTest {
    private static final Locale ZH = Locale.CHINESE;
    private static final IdNumber ID = IdNumber.of("130102198502280019");
    private static final PhoneNumber PHONE = PhoneNumber.of("13800000002");

    @Test
    public void nothingIsLostOnTheWayOut() {
        Filled.check(AccountMapper.toDto(Sample.of(Account.class)));
        Filled.check(AccountMapper.toDto(Sample.of(CreatedAccount.class)));
        Filled.check(AccountMapper.toDto(Sample.of(AccessToken.class)));
        Filled.check(AccountMapper.toDto(Callers.station().in(ZH), ZH));
        Filled.check(DocumentMapper.toDto(Sample.of(Document.class)));
        Filled.check(PluginMapper.toDto(Sample.of(Plugin.class), ZH));
        Filled.check(InstalledPluginMapper.toDto(Sample.of(InstalledPlugin.class)));
        Filled.check(RoundMapper.toDto(round()));
        Filled.check(CityMapper.toDto(Sample.of(City.class), ZH));
        Filled.check(StationMapper.toDto(Sample.of(RegisteredStation.class)));
        Filled.check(StationMapper.toDto(Sample.of(Station.class), ZH));
        Filled.check(ExpertMapper.toDto(expert(), ZH));
        Filled.check(ExpertMapper.toDto(Sample.of(ExpertProfile.class)));
        Filled.check(ExpertTypeMapper.toDto(
                Sample.of(ExpertTypeDescription.class, Map.of("schema", "{\"type\":\"object\"}")), ZH));
        Filled.check(AgreementMapper.toDto(Sample.of(AgreementView.class)));
        Filled.check(RecruitmentMapper.toDto(Sample.of(RecruitmentCall.class)));
        Filled.check(RecruitmentMapper.toDto(Sample.of(IssuedInvitation.class)));
        Filled.check(RecruitmentMapper.toDto(Sample.of(AgeOverride.class, Map.of("idNumber", ID))));
        Filled.check(AgreementMapper.toDto(Sample.of(LetterCheck.class)));
        Filled.check(EnterpriseMapper.toDto(Sample.of(Enterprise.class)));
        Filled.check(EnterpriseMapper.toDto(Sample.of(Demand.class)));
        Filled.check(ActivityMapper.toDto(Sample.of(Activity.class), ZH));
        Filled.check(ServiceTypeMapper.toDto(
                Sample.of(ServiceTypeDescription.class, Map.of("schema", "{\"type\":\"object\"}")), ZH));
        Filled.check(RecordMapper.toDto(Sample.of(ServiceRecord.class), ZH));
        Filled.check(RecordMapper.toDto(Sample.of(RecordTotals.class)));
        Filled.check(RecordMapper.toDto(Sample.of(YearActivityCount.class)));
        Filled.check(RecordMapper.toDto(Sample.of(YearActivityForecast.class), ZH));
        Filled.check(CertificateMapper.toDto(Sample.of(Certificate.class), ZH));
        Filled.check(CertificateMapper.toDto(Sample.of(CertificateCheck.class)));
        Filled.check(HonourMapper.toDto(Sample.of(
                Honour.class, Map.of("facts", Sample.of(NewHonour.class, Map.of("recipient", "a".repeat(32)))))));
        Filled.check(HonourMapper.toDto(Sample.of(AgreedHours.class)));
        Filled.check(EvaluationMapper.toDto(Sample.of(YearEvaluation.class), ZH));
        Filled.check(HandoverMapper.toDto(Sample.of(Handover.class), ZH));
        Filled.check(AssignmentMapper.toDto(Sample.of(Assignment.class)));
        Filled.check(AssignmentMapper.toDto(Sample.of(Petition.class)));
        Filled.check(AssignmentMapper.toDto(Sample.of(CollectionReminder.class)));
        Filled.check(AssignmentMapper.toDto(Sample.of(OverdueFeedback.class)));
        Filled.check(ProgrammeMapper.toDto(Sample.of(GroupProgramme.class), ZH));
        Filled.check(ProgrammeMapper.toDto(Sample.of(
                Participation.class,
                Map.of("status", new GroupStatus(new ProgrammeId("0".repeat(32)), FounderGroup.WOMEN, "李测试")))));
        Filled.check(ProgrammeMapper.groups(List.of(Sample.of(GroupLine.class)), ZH));
        Filled.check(ProgrammeMapper.toDto(Sample.of(SectorReport.class)));
        Filled.check(OrganizationMapper.toDto(Sample.of(VolunteerTeam.class, Map.of("facts", team()))));
        Filled.check(OrganizationMapper.toDto(Sample.of(VolunteerOrganization.class, Map.of("facts", organization()))));
        Filled.check(CaseMapper.toDto(Sample.of(SupervisionCase.class)));
        Filled.check(AuditMapper.toDto(Sample.of(AuditEntry.class)));
        Filled.check(AuditMapper.toDto(Optional.of(7L)));
    }

    private static NewTeam team() {
        return new NewTeam(
                "某服务队",
                "某大学",
                CreditCode.of("12130102MA0TEXT042"),
                LocalDate.of(2026, 1, 1),
                ActingScope.UNIT,
                Region.of("130102"),
                new Contact("王测试", PHONE));
    }

    private static NewOrganization organization() {
        return new NewOrganization(
                "某志愿服务促进会",
                CreditCode.of("52130102MA0TEXT04X"),
                "冀民社证1号",
                "石家庄市民政局",
                LocalDate.of(2026, 1, 1),
                Region.of("130102"),
                new Contact("王测试", PHONE));
    }

    @Test
    public void aStationsApplicationComesBackAsItWent() {
        StationApplication application = Sample.of(StationApplication.class);
        StationApplicationDto dto =
                StationMapper.toDto(Sample.of(Station.class, Map.of("application", application)), ZH).application;
        dto.principalId = ID.reveal();
        dto.contact.phone = PHONE.reveal();
        dto.staff.get(0).idNumber = ID.reveal();

        assertEquals(application, StationMapper.fromDto(dto));
    }

    @Test
    public void anExpertsApplicationComesBackAsItWent() {
        ExpertApplicationDto dto = ExpertMapper.toDto(expert(), ZH).application;
        dto.idNumber = ID.reveal();
        dto.phone = PHONE.reveal();

        assertEquals(expert().application(), ExpertMapper.fromDto(dto));
    }

    @Test
    public void anAgreementComesBackAsItWent() {
        ExpertDto expert = ExpertMapper.toDto(expert(), ZH);
        NewAgreementDto dto = copy(expert.agreement, new NewAgreementDto());
        dto.otherParties = expert.agreement.parties;
        NewAgreement agreement = AgreementMapper.fromDto(dto);

        assertEquals(expert().agreement().terms(), agreement.terms());
        assertEquals(expert().agreement().validUntil(), agreement.validUntil());
        assertEquals(expert().agreement().hoursPerYear(), agreement.hoursPerYear());
        assertEquals(expert().agreement().parties(), agreement.otherParties());
    }

    @Test
    public void aPlanComesBackAsItWent() {
        ActivityPlan plan = Sample.of(ActivityPlan.class);
        ActivityDto activity = ActivityMapper.toDto(Sample.of(Activity.class, Map.of("plan", plan)), ZH);
        ActivityPlanDto dto = copy(activity, new ActivityPlanDto(), "experts");
        dto.experts = plan.experts().stream().map(Object::toString).toList();

        assertEquals(plan, ActivityInputs.fromDto(dto));
    }

    @Test
    public void anEnterpriseComesBackAsItWent() {
        Enterprise enterprise = Sample.of(Enterprise.class);
        NewEnterpriseDto dto = copy(EnterpriseMapper.toDto(enterprise), new NewEnterpriseDto());
        dto.contact.phone = PHONE.reveal();
        NewEnterprise facts = EnterpriseMapper.fromDto(dto);

        assertEquals(enterprise.facts(), facts);
    }

    @Test
    public void r87_idNumberAndPhoneAreMaskedInEveryAnswer() {
        StationDto station = StationMapper.toDto(Sample.of(Station.class), ZH);
        ExpertDto expert = ExpertMapper.toDto(expert(), ZH);
        EnterpriseDto enterprise = EnterpriseMapper.toDto(Sample.of(Enterprise.class));

        assertEquals("1301**********0019", station.application.principalId);
        assertEquals("1301**********0019", expert.application.idNumber);
        assertEquals(
                List.of("138****0002", "138****0002", "138****0002"),
                List.of(station.application.contact.phone, expert.application.phone, enterprise.contact.phone));
        assertEquals("138****0002", KernelMapper.toDto(new Contact("某人", PHONE)).phone);
        assertEquals(ID.reveal(), KernelMapper.toDto(new PersonalData("某人", ID, PHONE)).idNumber);
    }

    @Test
    public void aPagesCursorGoesWithIt() {
        assertEquals("next", RecordMapper.toDto(new Page<>(List.of(Sample.of(ServiceRecord.class)), "next"), ZH).next);
        assertEquals(
                1,
                RecordMapper.toDto(new Page<>(List.of(Sample.of(ServiceRecord.class)), null), ZH)
                        .items
                        .size());
    }

    @Test
    public void textsAreInTheReadersLanguage() {
        ServiceTypeDescription type = Sample.of(ServiceTypeDescription.class, Map.of("name", Text.of("沙龙", "Salon")));
        assertEquals("Salon", ServiceTypeMapper.toDto(type, Locale.ENGLISH).name);
        assertEquals("沙龙", ServiceTypeMapper.toDto(type, ZH).name);
        assertEquals("a schema that is no JSON is left out", null, ServiceTypeMapper.toDto(type, ZH).schema);
    }

    private static Round round() {
        return new Round(
                2026,
                3,
                "通知",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(Sample.of(WindowMove.class)),
                Sample.of(Proposal.class));
    }

    private static Expert expert() {
        return Sample.of(
                Expert.class,
                Map.of(
                        "application",
                        Sample.of(ExpertApplication.class),
                        "agreement",
                        Sample.of(Agreement.class, Map.of("validUntil", LocalDate.of(2027, 11, 22)))));
    }

    /** Copies the fields of the same name. */
    private static <T> T copy(Object from, T to, String... except) {
        for (Field field : to.getClass().getFields()) {
            if (!List.of(except).contains(field.getName())) {
                try {
                    field.set(to, from.getClass().getField(field.getName()).get(from));
                } catch (NoSuchFieldException e) {
                    continue;
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return to;
    }
}
