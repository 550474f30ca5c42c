package org.zhiyuan.soap.internal;

import java.time.LocalDate;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.CertificateService;
import org.zhiyuan.record.DutyService;
import org.zhiyuan.record.EvaluationService;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.HonourService;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.station.StationId;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseService;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.record.AgreedHoursDto;
import org.zhiyuan.wire.record.AgreedHoursPageDto;
import org.zhiyuan.wire.record.CertificateCheckDto;
import org.zhiyuan.wire.record.CertificateDto;
import org.zhiyuan.wire.record.CertificateMapper;
import org.zhiyuan.wire.record.CertificateOrderDto;
import org.zhiyuan.wire.record.CertificatePageDto;
import org.zhiyuan.wire.record.DutyDto;
import org.zhiyuan.wire.record.DutyForecastDto;
import org.zhiyuan.wire.record.DutyForecastPageDto;
import org.zhiyuan.wire.record.EvaluationDto;
import org.zhiyuan.wire.record.EvaluationMapper;
import org.zhiyuan.wire.record.HonourDto;
import org.zhiyuan.wire.record.HonourMapper;
import org.zhiyuan.wire.record.HonourPageDto;
import org.zhiyuan.wire.record.NewHonourDto;
import org.zhiyuan.wire.record.NewTrainingDto;
import org.zhiyuan.wire.record.RecordDto;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.record.RecordPageDto;
import org.zhiyuan.wire.record.TotalsDto;
import org.zhiyuan.wire.record.TrainingDto;
import org.zhiyuan.wire.record.TrainingMapper;
import org.zhiyuan.wire.record.TrainingPageDto;
import org.zhiyuan.wire.record.VolunteerRecordDto;
import org.zhiyuan.wire.supervision.CaseDecisionDto;
import org.zhiyuan.wire.supervision.CaseDto;
import org.zhiyuan.wire.supervision.CaseMapper;
import org.zhiyuan.wire.supervision.CasePageDto;
import org.zhiyuan.wire.supervision.CaseSumsDto;
import org.zhiyuan.wire.supervision.NewCaseDto;

/** Service records, certificates, the yearly evaluation, the stations' duties, and cases. */
@WebService(name = "Records", serviceName = "RecordService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:records:1")
public class RecordEndpoint extends ContractEndpoint {
    private final RecordService records;
    private final TrainingService trainings;
    private final CertificateService certificates;
    private final HonourService honours;
    private final EvaluationService evaluations;
    private final DutyService duties;
    private final CaseService cases;
    private final Answers answers;

    RecordEndpoint(RecordService records, TrainingService trainings, CertificateService certificates, HonourService honours,
                   EvaluationService evaluations, DutyService duties, CaseService cases, Answers answers) {
        this.records = records;
        this.trainings = trainings;
        this.certificates = certificates;
        this.honours = honours;
        this.evaluations = evaluations;
        this.duties = duties;
        this.cases = cases;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "record")
    public RecordDto getRecord(@WebParam(name = "id") String id) throws PlatformFault {
        return RecordMapper.toDto(records.get(caller(), new RecordId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "records")
    public RecordPageDto listRecords(@WebParam(name = "expert") String expert, @WebParam(name = "region") String region,
                                     @WebParam(name = "from") String from, @WebParam(name = "until") String until,
                                     @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        RecordQuery query = new RecordQuery(expert == null ? null : new ExpertId(expert), region(region), date("from", from),
                date("until", until));
        return RecordMapper.toDto(records.list(caller(), query, page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "record")
    public VolunteerRecordDto getVolunteerRecord(@WebParam(name = "expert") String expert) throws PlatformFault {
        return TrainingMapper.toDto(records.whole(caller(), new ExpertId(expert)), locale());
    }

    @WebMethod
    @WebResult(name = "training")
    public List<TrainingDto> enterTraining(@WebParam(name = "training") NewTrainingDto training) throws PlatformFault {
        TrainingMapper.Attended attended = TrainingMapper.fromDto(training);
        return trainings.enter(caller(), attended.experts(), attended.training()).stream().map(TrainingMapper::toDto).toList();
    }

    @WebMethod
    @WebResult(name = "training")
    public TrainingDto voidTraining(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return TrainingMapper.toDto(trainings.invalidate(caller(), new TrainingId(id), seen(seen), reason(reason)));
    }

    @WebMethod
    @WebResult(name = "trainings")
    public TrainingPageDto listTrainings(@WebParam(name = "expert") String expert, @WebParam(name = "limit") Integer limit,
                                         @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return TrainingMapper.toDto(trainings.list(caller(), new ExpertId(expert), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "totals")
    public TotalsDto getTotals(@WebParam(name = "expert") String expert, @WebParam(name = "year") int year) throws PlatformFault {
        return RecordMapper.toDto(records.totals(caller(), new ExpertId(expert), year));
    }

    @WebMethod
    @WebResult(name = "agreedHours")
    public List<AgreedHoursDto> getAgreedHours(@WebParam(name = "expert") String expert) throws PlatformFault {
        return records.agreedHours(caller(), new ExpertId(expert)).stream().map(HonourMapper::toDto).toList();
    }

    @WebMethod
    @WebResult(name = "agreedHours")
    public AgreedHoursPageDto listAgreedHours(@WebParam(name = "region") String region, @WebParam(name = "limit") Integer limit,
                                              @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return HonourMapper.hours(records.agreedHours(caller(), region(region), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "honour")
    public HonourDto proposeHonour(@WebParam(name = "honour") NewHonourDto honour) throws PlatformFault {
        return HonourMapper.toDto(honours.propose(caller(), HonourMapper.fromDto(honour)));
    }

    @WebMethod
    @WebResult(name = "honour")
    public HonourDto grantHonour(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return HonourMapper.toDto(honours.grant(caller(), new HonourId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "honour")
    public HonourDto revokeHonour(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                  @WebParam(name = "seen") Long seen) throws PlatformFault {
        return HonourMapper.toDto(honours.revoke(caller(), new HonourId(id), seen(seen), reason(reason)));
    }

    @WebMethod
    @WebResult(name = "honours")
    public HonourPageDto listHonours(@WebParam(name = "recipient") String recipient, @WebParam(name = "kind") String kind,
                                     @WebParam(name = "year") Integer year, @WebParam(name = "limit") Integer limit,
                                     @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return HonourMapper.honours(honours.list(caller(), new HonourQuery(recipient, one("kind", kind, HonourKind.class), year),
                page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "certificate")
    public CertificateDto issueCertificate(@WebParam(name = "order") CertificateOrderDto order,
                                           @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "issueCertificate", required("order", order), CertificateDto.class, () -> {
            CertificateMapper.Order wanted = CertificateMapper.fromDto(order);
            return CertificateMapper.toDto(certificates.issue(caller(), wanted.expert(), wanted.from(), wanted.until(), wanted.stated()),
                    locale());
        });
    }

    @WebMethod
    @WebResult(name = "certificate")
    public CertificateDto getCertificate(@WebParam(name = "number") String number) throws PlatformFault {
        return CertificateMapper.toDto(certificates.get(caller(), required("number", number)), locale());
    }

    @WebMethod
    @WebResult(name = "certificates")
    public CertificatePageDto listCertificates(@WebParam(name = "expert") String expert, @WebParam(name = "limit") Integer limit,
                                               @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return CertificateMapper.toDto(certificates.list(caller(), new ExpertId(expert), page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "check")
    public CertificateCheckDto checkCertificate(@WebParam(name = "number") String number) throws PlatformFault {
        return CertificateMapper.toDto(certificates.check(required("number", number))
                .orElseThrow(() -> notFound("证明", "certificate", number)));
    }

    @WebMethod
    @WebResult(name = "certificate")
    public CertificateDto revokeCertificate(@WebParam(name = "number") String number, @WebParam(name = "reason") String reason,
                                            @WebParam(name = "seen") Long seen) throws PlatformFault {
        return CertificateMapper.toDto(certificates.revoke(caller(), required("number", number), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "evaluation")
    public EvaluationDto computeEvaluation(@WebParam(name = "year") int year) throws PlatformFault {
        return EvaluationMapper.toDto(evaluations.compute(caller(), year), locale());
    }

    @WebMethod
    @WebResult(name = "evaluation")
    public EvaluationDto getEvaluation(@WebParam(name = "year") int year) throws PlatformFault {
        return EvaluationMapper.toDto(evaluations.find(caller(), year)
                .orElseThrow(() -> notFound("年度评价", "evaluation", String.valueOf(year))), locale());
    }

    @WebMethod
    @WebResult(name = "evaluation")
    public EvaluationDto publishEvaluation(@WebParam(name = "year") int year, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EvaluationMapper.toDto(evaluations.publish(caller(), year, seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "duty")
    public DutyDto countDuties(@WebParam(name = "station") String station, @WebParam(name = "year") int year) throws PlatformFault {
        return RecordMapper.toDto(duties.count(caller(), new StationId(station), year));
    }

    @WebMethod
    @WebResult(name = "forecast")
    public DutyForecastDto forecastDuties(@WebParam(name = "station") String station, @WebParam(name = "year") int year)
            throws PlatformFault {
        return RecordMapper.toDto(duties.forecast(caller(), new StationId(station), year), locale());
    }

    @WebMethod
    @WebResult(name = "forecasts")
    public DutyForecastPageDto listDutyForecasts(@WebParam(name = "year") int year, @WebParam(name = "region") String region,
                                                 @WebParam(name = "missing") Boolean missing, @WebParam(name = "limit") Integer limit,
                                                 @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return RecordMapper.forecasts(duties.forecasts(caller(), region(region), year, Boolean.TRUE.equals(missing), page(limit, cursor)),
                locale());
    }

    @WebMethod
    @WebResult(name = "case")
    public CaseDto openCase(@WebParam(name = "complaint") NewCaseDto complaint, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "openCase", required("complaint", complaint), CaseDto.class,
                () -> CaseMapper.toDto(cases.open(caller(), CaseMapper.fromDto(complaint))));
    }

    @WebMethod
    @WebResult(name = "case")
    public CaseDto getCase(@WebParam(name = "id") String id) throws PlatformFault {
        return CaseMapper.toDto(cases.get(caller(), new CaseId(id)));
    }

    @WebMethod
    @WebResult(name = "cases")
    public CasePageDto listCases(@WebParam(name = "region") String region, @WebParam(name = "kind") String kind,
                                 @WebParam(name = "stage") String stage, @WebParam(name = "limit") Integer limit,
                                 @WebParam(name = "cursor") String cursor) throws PlatformFault {
        CaseQuery query = new CaseQuery(region(region), one("kind", kind, CaseKind.class), one("stage", stage, CaseStage.class));
        return CaseMapper.toDto(cases.list(caller(), query, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "case")
    public CaseDto decideCase(@WebParam(name = "id") String id, @WebParam(name = "decision") CaseDecisionDto decision,
                              @WebParam(name = "seen") Long seen) throws PlatformFault {
        CaseMapper.Decision decided = CaseMapper.fromDto(decision);
        return CaseMapper.toDto(cases.decide(caller(), new CaseId(id), seen(seen), decided.next(), decided.reason()));
    }

    @WebMethod
    @WebResult(name = "case")
    public CaseDto recordCaseSums(@WebParam(name = "id") String id, @WebParam(name = "sums") CaseSumsDto sums,
                                  @WebParam(name = "seen") Long seen) throws PlatformFault {
        return CaseMapper.toDto(cases.recordSums(caller(), new CaseId(id), seen(seen), CaseMapper.fromDto(sums)));
    }

    private static LocalDate date(String field, String text) {
        return text == null ? null : Input.read(text, (in, value) -> in.date(field, value));
    }
}
