package org.zhiyuan.soap.internal;

import java.util.List;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.NoticeService;
import org.zhiyuan.station.RoundAdmin;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.TitleAdmin;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.station.AwardMapper;
import org.zhiyuan.wire.station.CityDto;
import org.zhiyuan.wire.station.CityMapper;
import org.zhiyuan.wire.station.CityPageDto;
import org.zhiyuan.wire.station.CityRecommendationDto;
import org.zhiyuan.wire.station.DivisionMapper;
import org.zhiyuan.wire.station.DivisionPageDto;
import org.zhiyuan.wire.station.FilingDto;
import org.zhiyuan.wire.station.FrozenApplicationPageDto;
import org.zhiyuan.wire.station.NewAdmissionDto;
import org.zhiyuan.wire.station.NewAssessmentDto;
import org.zhiyuan.wire.station.NewEntryDto;
import org.zhiyuan.wire.station.NewConductRecordDto;
import org.zhiyuan.wire.station.NewGrantDto;
import org.zhiyuan.wire.station.NewObjectionDto;
import org.zhiyuan.wire.station.NewOpinionDto;
import org.zhiyuan.wire.station.NewReportDto;
import org.zhiyuan.wire.station.NewRoundDto;
import org.zhiyuan.wire.station.NewSupplementDto;
import org.zhiyuan.wire.station.NoticeDto;
import org.zhiyuan.wire.station.NoticeMapper;
import org.zhiyuan.wire.station.NoticePageDto;
import org.zhiyuan.wire.station.ObjectionAnswerDto;
import org.zhiyuan.wire.station.ObjectionReceiptDto;
import org.zhiyuan.wire.station.RankingDto;
import org.zhiyuan.wire.station.RegisterPageDto;
import org.zhiyuan.wire.station.RegisteredStationDto;
import org.zhiyuan.wire.station.RoundChangeDto;
import org.zhiyuan.wire.station.RoundDto;
import org.zhiyuan.wire.station.RoundMapper;
import org.zhiyuan.wire.station.RoundPageDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.station.StationPageDto;
import org.zhiyuan.wire.station.StationReviewDto;
import org.zhiyuan.wire.station.YearDecisionDto;
import org.zhiyuan.wire.station.YearOpeningDto;

/** Rounds, city organisations, stations and the public register. */
@WebService(name = "Stations", serviceName = "StationService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:stations:1")
public class StationEndpoint extends ProgrammeOperations {
    private final RoundAdmin rounds;
    private final CityService cities;
    private final StationAdmin stations;
    private final TitleAdmin titles;
    private final NoticeService notices;
    private final Answers answers;

    StationEndpoint(RoundAdmin rounds, CityService cities, StationAdmin stations, TitleAdmin titles, NoticeService notices,
                    DutyContracts owed, Answers answers) {
        super(owed, answers);
        this.rounds = rounds;
        this.cities = cities;
        this.stations = stations;
        this.titles = titles;
        this.notices = notices;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "round")
    public RoundDto openRound(@WebParam(name = "round") NewRoundDto round, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "openRound", required("round", round), RoundDto.class,
                () -> RoundMapper.toDto(rounds.open(caller(), RoundMapper.fromDto(round))));
    }

    @WebMethod
    @WebResult(name = "round")
    public RoundDto rescheduleRound(@WebParam(name = "year") int year, @WebParam(name = "change") RoundChangeDto change,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        RoundMapper.NewEnd end = RoundMapper.fromDto(change);
        return RoundMapper.toDto(rounds.reschedule(caller(), year, seen(seen), end.closes(), end.notice()));
    }

    @WebMethod
    @WebResult(name = "rounds")
    public RoundPageDto listRounds() throws PlatformFault {
        return RoundMapper.toDto(rounds.list());
    }

    @WebMethod
    @WebResult(name = "cities")
    public CityPageDto listCities() throws PlatformFault {
        return CityMapper.toDto(cities.list(), locale());
    }

    @WebMethod
    @WebResult(name = "divisions")
    public DivisionPageDto listDivisions(@WebParam(name = "within") String within) throws PlatformFault {
        return DivisionMapper.within(within, locale());
    }

    @WebMethod
    @WebResult(name = "city")
    public CityDto recommendCity(@WebParam(name = "region") String region,
                                 @WebParam(name = "recommendation") CityRecommendationDto recommendation,
                                 @WebParam(name = "seen") Long seen) throws PlatformFault {
        return CityMapper.toDto(cities.recommend(caller(), Region.of(region), seen(seen), CityMapper.fromDto(recommendation)), locale());
    }

    @WebMethod
    @WebResult(name = "city")
    public CityDto fileCity(@WebParam(name = "region") String region, @WebParam(name = "filing") FilingDto filing,
                            @WebParam(name = "seen") Long seen) throws PlatformFault {
        CityMapper.Filing wanted = CityMapper.fromDto(filing);
        return CityMapper.toDto(cities.file(caller(), Region.of(region), seen(seen), wanted.filing(), wanted.filedOn(),
                wanted.recommendation()), locale());
    }

    @WebMethod
    @WebResult(name = "verdict")
    public VerdictDto selfCheckStation(@WebParam(name = "application") StationApplicationDto application) throws PlatformFault {
        return KernelMapper.toDto(stations.selfCheck(caller(), StationMapper.fromDto(application)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto applyStation(@WebParam(name = "application") StationApplicationDto application,
                                   @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "applyStation", required("application", application), StationDto.class,
                () -> StationMapper.toDto(stations.draft(caller(), StationMapper.fromDto(application)), locale()));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto reviseStation(@WebParam(name = "id") String id, @WebParam(name = "application") StationApplicationDto application,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        StationApplication changed = StationMapper.fromDto(application);
        return StationMapper.toDto(stations.revise(caller(), new StationId(id), seen(seen), changed), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto submitStation(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.submit(caller(), new StationId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto assessStation(@WebParam(name = "id") String id, @WebParam(name = "assessment") NewAssessmentDto assessment,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.assess(caller(), new StationId(id), seen(seen), StationMapper.fromDto(assessment)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto reviewStation(@WebParam(name = "id") String id, @WebParam(name = "decision") String decision,
                                    @WebParam(name = "reason") String reason, @WebParam(name = "items") List<String> items,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        StationReviewDto review = new StationReviewDto();
        review.decision = decision;
        review.reason = reason;
        review.items = items;
        return StationMapper.toDto(stations.review(caller(), new StationId(id), seen(seen), StationMapper.fromDto(review)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto grantStation(@WebParam(name = "id") String id, @WebParam(name = "grant") NewGrantDto grant,
                                   @WebParam(name = "seen") Long seen) throws PlatformFault {
        StationMapper.Granting granting = StationMapper.fromDto(grant);
        return StationMapper.toDto(stations.grant(caller(), new StationId(id), seen(seen), granting.document(), granting.date()), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto refuseStationGrant(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                         @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.refuseGrant(caller(), new StationId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto recordStationConduct(@WebParam(name = "id") String id, @WebParam(name = "record") NewConductRecordDto record,
                                           @WebParam(name = "seen") Long seen) throws PlatformFault {
        StationMapper.Known known = StationMapper.fromDto(record);
        return StationMapper.toDto(stations.recordConduct(caller(), new StationId(id), seen(seen), known.conduct(), known.source()),
                locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto revokeStation(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.revoke(caller(), new StationId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto withdrawStation(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.withdraw(caller(), new StationId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "personalData")
    public PersonalDataDto discloseStation(@WebParam(name = "id") String id, @WebParam(name = "purpose") String purpose)
            throws PlatformFault {
        return KernelMapper.toDto(stations.disclose(caller(), new StationId(id), purpose(purpose)));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto changeStationContact(@WebParam(name = "id") String id, @WebParam(name = "contact") ContactDto contact,
                                           @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.changeContact(caller(), new StationId(id), seen(seen), KernelMapper.contact(contact)),
                locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto getStation(@WebParam(name = "id") String id) throws PlatformFault {
        return StationMapper.toDto(stations.get(caller(), new StationId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "stations")
    public StationPageDto listStations(@WebParam(name = "region") String region, @WebParam(name = "stage") String stage,
                                       @WebParam(name = "round") Integer round, @WebParam(name = "name") String name,
                                       @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        StationQuery query = new StationQuery(region(region), one("stage", stage, StationStage.class), round, name);
        return StationMapper.toDto(stations.list(caller(), query, page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "stations")
    public StationPageDto listOwnStations() throws PlatformFault {
        return StationMapper.toDto(stations.own(caller()), locale());
    }

    @WebMethod
    @WebResult(name = "register")
    public RegisterPageDto listRegister(@WebParam(name = "region") String region, @WebParam(name = "name") String name,
                                        @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return StationMapper.toDto(stations.register(new StationQuery(region(region), null, null, name), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "station")
    public RegisteredStationDto getRegisteredStation(@WebParam(name = "id") String id) throws PlatformFault {
        return StationMapper.toDto(stations.findRegistered(new StationId(id)).orElseThrow(() -> notFound("工作站", "station", id)));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto giveStationOpinion(@WebParam(name = "id") String id, @WebParam(name = "opinion") NewOpinionDto opinion,
                                         @WebParam(name = "seen") Long seen) throws PlatformFault {
        StationMapper.Opinion given = StationMapper.fromDto(opinion);
        return StationMapper.toDto(stations.giveOpinion(caller(), new StationId(id), seen(seen), given.consents(), given.document(),
                given.opinion()), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto sendBackStation(@WebParam(name = "id") String id, @WebParam(name = "supplement") NewSupplementDto supplement,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.sendBack(caller(), new StationId(id), seen(seen), StationMapper.fromDto(supplement)), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto lapseStation(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.lapse(caller(), new StationId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "versions")
    public FrozenApplicationPageDto listStationVersions(@WebParam(name = "id") String id) throws PlatformFault {
        return StationMapper.versions(stations.get(caller(), new StationId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "ranking")
    public RankingDto rankStations(@WebParam(name = "year") int year, @WebParam(name = "limit") Integer limit,
                                   @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return StationMapper.ranking(stations.ranking(caller(), year, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto registerStationOnPlatform(@WebParam(name = "id") String id, @WebParam(name = "entry") NewEntryDto entry,
                                                @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(titles.registerOnPlatform(caller(), new StationId(id), seen(seen), AwardMapper.fromDto(entry)),
                locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto registerStationNationally(@WebParam(name = "id") String id, @WebParam(name = "entry") NewEntryDto entry,
                                                @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(titles.registerNationally(caller(), new StationId(id), seen(seen), AwardMapper.fromDto(entry)),
                locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto admitStation(@WebParam(name = "id") String id, @WebParam(name = "admission") NewAdmissionDto admission,
                                   @WebParam(name = "seen") Long seen) throws PlatformFault {
        AwardMapper.Admission given = AwardMapper.fromDto(admission);
        return StationMapper.toDto(titles.admit(caller(), new StationId(id), seen(seen), given.number(), given.date()), locale());
    }

    @WebMethod
    @WebResult(name = "opening")
    public YearOpeningDto openYearAssessment(@WebParam(name = "year") int year) throws PlatformFault {
        return AwardMapper.toDto(titles.openYear(caller(), year));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto assessStationYear(@WebParam(name = "id") String id, @WebParam(name = "year") int year,
                                        @WebParam(name = "decision") YearDecisionDto decision, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        AwardMapper.YearDecision given = AwardMapper.fromDto(decision);
        return StationMapper.toDto(titles.assessYear(caller(), new StationId(id), seen(seen), year, given.passed(), given.reason()),
                locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto reportRectification(@WebParam(name = "id") String id, @WebParam(name = "year") int year,
                                          @WebParam(name = "report") NewReportDto report, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        String text = AwardMapper.fromDto(report);
        return StationMapper.toDto(titles.reportRectification(caller(), new StationId(id), seen(seen), year, text), locale());
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto recheckStationYear(@WebParam(name = "id") String id, @WebParam(name = "year") int year,
                                         @WebParam(name = "decision") YearDecisionDto decision, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        AwardMapper.YearDecision given = AwardMapper.fromDto(decision);
        return StationMapper.toDto(titles.recheckYear(caller(), new StationId(id), seen(seen), year, given.passed(), given.reason()),
                locale());
    }

    @WebMethod
    @WebResult(name = "notices")
    public NoticePageDto listNotices(@WebParam(name = "region") String region, @WebParam(name = "kind") String kind,
                                     @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        NoticeQuery query = new NoticeQuery(region(region), one("kind", kind, NoticeKind.class));
        return NoticeMapper.toDto(notices.list(query, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "notice")
    public NoticeDto getNotice(@WebParam(name = "id") String id) throws PlatformFault {
        return NoticeMapper.toDto(notices.find(new NoticeId(id)).orElseThrow(() -> notFound("公告", "notice", id)));
    }

    @WebMethod
    @WebResult(name = "receipt")
    public ObjectionReceiptDto objectToStation(@WebParam(name = "notice") String notice,
                                               @WebParam(name = "objection") NewObjectionDto objection) throws PlatformFault {
        NoticeMapper.NewObjection filed = NoticeMapper.fromDto(objection);
        return NoticeMapper.receipt(notice, notices.object(caller(), new NoticeId(notice), filed.content(), filed.contact()));
    }

    @WebMethod
    @WebResult(name = "station")
    public StationDto answerObjection(@WebParam(name = "id") String id, @WebParam(name = "number") int number,
                                      @WebParam(name = "answer") ObjectionAnswerDto answer, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        NoticeMapper.Answer given = NoticeMapper.fromDto(answer);
        return StationMapper.toDto(notices.answer(caller(), new StationId(id), seen(seen), number, given.upheld(), given.answer()),
                locale());
    }

    @WebMethod
    @WebResult(name = "personalData")
    public PersonalDataDto discloseObjector(@WebParam(name = "id") String id, @WebParam(name = "number") int number,
                                            @WebParam(name = "purpose") String purpose) throws PlatformFault {
        return KernelMapper.toDto(notices.discloseObjector(caller(), new StationId(id), number, purpose(purpose)));
    }
}
