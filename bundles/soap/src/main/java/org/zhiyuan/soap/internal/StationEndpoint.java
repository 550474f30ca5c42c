package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

import org.zhiyuan.core.Region;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.RoundAdmin;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.station.CityDto;
import org.zhiyuan.wire.station.CityMapper;
import org.zhiyuan.wire.station.CityPageDto;
import org.zhiyuan.wire.station.DivisionMapper;
import org.zhiyuan.wire.station.DivisionPageDto;
import org.zhiyuan.wire.station.FilingDto;
import org.zhiyuan.wire.station.NewAssessmentDto;
import org.zhiyuan.wire.station.NewGrantDto;
import org.zhiyuan.wire.station.NewRoundDto;
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

/** Rounds, city organisations, stations and the public register. */
@WebService(name = "Stations", serviceName = "StationService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:stations:1")
public class StationEndpoint extends HandoverOperations {
    private final RoundAdmin rounds;
    private final CityService cities;
    private final StationAdmin stations;
    private final Answers answers;

    StationEndpoint(RoundAdmin rounds, CityService cities, StationAdmin stations, DutyContracts owed, Answers answers) {
        super(owed.handovers(), answers);
        this.rounds = rounds;
        this.cities = cities;
        this.stations = stations;
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
        return RoundMapper.toDto(rounds.reschedule(caller(), year, seen(seen), RoundMapper.fromDto(change)));
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
    public CityDto fileCity(@WebParam(name = "region") String region, @WebParam(name = "filing") FilingDto filing) throws PlatformFault {
        CityMapper.Filing wanted = CityMapper.fromDto(filing);
        return CityMapper.toDto(cities.file(caller(), Region.of(region), wanted.filing(), wanted.filedOn()), locale());
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
                                    @WebParam(name = "reason") String reason, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return StationMapper.toDto(stations.review(caller(), new StationId(id), seen(seen), KernelMapper.decision(review(decision, reason)),
                reason), locale());
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
}
