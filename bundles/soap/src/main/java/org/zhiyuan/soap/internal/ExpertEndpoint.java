package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.AgeOverrideService;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.RecruitmentService;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.expert.AgeOverrideDto;
import org.zhiyuan.wire.expert.AgeOverridePageDto;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.AgreementPageDto;
import org.zhiyuan.wire.expert.AgreementViewDto;
import org.zhiyuan.wire.expert.CallDto;
import org.zhiyuan.wire.expert.CallPageDto;
import org.zhiyuan.wire.expert.CapacityDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDirectoryDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertPageDto;
import org.zhiyuan.wire.expert.ExpertProfileDto;
import org.zhiyuan.wire.expert.ExpertTypeMapper;
import org.zhiyuan.wire.expert.ExpertTypePageDto;
import org.zhiyuan.wire.expert.InvitationDto;
import org.zhiyuan.wire.expert.InvitationPageDto;
import org.zhiyuan.wire.expert.LetterCheckDto;
import org.zhiyuan.wire.expert.NewAgeOverrideDto;
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.NewCallDto;
import org.zhiyuan.wire.expert.NewInvitationDto;
import org.zhiyuan.wire.expert.NewRegistrationDto;
import org.zhiyuan.wire.expert.PauseDto;
import org.zhiyuan.wire.expert.RecruitmentMapper;
import org.zhiyuan.wire.expert.StandingMapper;

/** Experts from call and application to the end of the last term, and the public list of those who may serve. */
@WebService(name = "Experts", serviceName = "ExpertService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:experts:1")
public class ExpertEndpoint extends ContractEndpoint {
    private final ExpertAdmin experts;
    private final RecruitmentService recruitment;
    private final AgeOverrideService overrides;
    private final Answers answers;

    ExpertEndpoint(ExpertAdmin experts, RecruitmentService recruitment, AgeOverrideService overrides, Answers answers) {
        this.experts = experts;
        this.recruitment = recruitment;
        this.overrides = overrides;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "verdict")
    public VerdictDto selfCheckExpert(@WebParam(name = "application") ExpertApplicationDto application) throws PlatformFault {
        ExpertTypeMapper.typed(application, experts.types());
        return KernelMapper.toDto(experts.selfCheck(caller(), ExpertMapper.fromDto(application)), locale());
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto applyExpert(@WebParam(name = "application") ExpertApplicationDto application,
                                 @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        ExpertTypeMapper.typed(application, experts.types());
        return answers.once(caller(), requestKey, "applyExpert", required("application", application), ExpertDto.class,
                () -> ExpertMapper.toDto(experts.apply(caller(), ExpertMapper.fromDto(application), ExpertMapper.call(application),
                        ExpertMapper.invitationCode(application)), locale()));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto reviewExpert(@WebParam(name = "id") String id, @WebParam(name = "decision") String decision,
                                  @WebParam(name = "reason") String reason, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ExpertMapper.toDto(experts.review(caller(), new ExpertId(id), seen(seen), KernelMapper.decision(review(decision, reason)),
                reason), locale());
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto appointExpert(@WebParam(name = "id") String id, @WebParam(name = "agreement") NewAgreementDto agreement,
                                   @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ExpertMapper.toDto(experts.appoint(caller(), new ExpertId(id), seen(seen), AgreementMapper.fromDto(agreement)), locale());
    }

    @WebMethod
    @WebResult(name = "agreement")
    public AgreementViewDto signExpert(@WebParam(name = "id") String id, @WebParam(name = "digest") String digest,
                                       @WebParam(name = "seen") Long seen) throws PlatformFault {
        return AgreementMapper.toDto(experts.sign(caller(), new ExpertId(id), seen(seen), digest));
    }

    @WebMethod
    @WebResult(name = "agreement")
    public AgreementViewDto getAgreement(@WebParam(name = "id") String id) throws PlatformFault {
        return AgreementMapper.toDto(experts.agreement(caller(), new ExpertId(id)));
    }

    @WebMethod
    @WebResult(name = "agreements")
    public AgreementPageDto listAgreements(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return AgreementMapper.toDto(experts.agreements(caller(), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto fileExpert(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.file(caller(), new ExpertId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto registerExpert(@WebParam(name = "id") String id, @WebParam(name = "registration") NewRegistrationDto registration,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        NewRegistrationDto said = required("registration", registration);
        return dto(experts.register(caller(), new ExpertId(id), seen(seen), said.number, StandingMapper.registeredOn(said), said.remark));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto renewExpert(@WebParam(name = "id") String id, @WebParam(name = "agreement") NewAgreementDto agreement,
                                 @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.renew(caller(), new ExpertId(id), seen(seen), AgreementMapper.fromDto(agreement)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto redraftAgreement(@WebParam(name = "id") String id, @WebParam(name = "agreement") NewAgreementDto agreement,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.redraft(caller(), new ExpertId(id), seen(seen), AgreementMapper.fromDto(agreement)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto revokeLetter(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                  @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.revokeLetter(caller(), new ExpertId(id), seen(seen), reason(reason)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto reissueLetter(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.reissueLetter(caller(), new ExpertId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto pauseExpert(@WebParam(name = "id") String id, @WebParam(name = "pause") PauseDto pause,
                                 @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.pause(caller(), new ExpertId(id), seen(seen), StandingMapper.pause(pause)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto resumeExpert(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.pause(caller(), new ExpertId(id), seen(seen), null));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto limitExpert(@WebParam(name = "id") String id, @WebParam(name = "capacity") CapacityDto capacity,
                                 @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.limit(caller(), new ExpertId(id), seen(seen), StandingMapper.capacity(capacity)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto resignExpert(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                  @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(experts.resign(caller(), new ExpertId(id), seen(seen), reason));
    }

    @WebMethod
    @WebResult(name = "call")
    public CallDto publishCall(@WebParam(name = "call") NewCallDto call) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.publish(caller(), RecruitmentMapper.fromDto(call)));
    }

    @WebMethod
    @WebResult(name = "calls")
    public CallPageDto listCalls(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return RecruitmentMapper.calls(recruitment.calls(page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "call")
    public CallDto getCall(@WebParam(name = "id") String id) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.call(new CallId(id)));
    }

    @WebMethod
    @WebResult(name = "call")
    public CallDto closeCall(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.close(caller(), new CallId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "invitation")
    public InvitationDto inviteExpert(@WebParam(name = "invitation") NewInvitationDto invitation) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.invite(caller(), RecruitmentMapper.fromDto(invitation)));
    }

    @WebMethod
    @WebResult(name = "invitations")
    public InvitationPageDto listInvitations(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return RecruitmentMapper.invitations(recruitment.invitations(caller(), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "invitation")
    public InvitationDto withdrawInvitation(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.withdraw(caller(), new InvitationId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "invitation")
    public InvitationDto declineInvitation(@WebParam(name = "code") String code) throws PlatformFault {
        return RecruitmentMapper.toDto(recruitment.decline(caller(), required("code", code)));
    }

    @WebMethod
    @WebResult(name = "override")
    public AgeOverrideDto proposeAgeOverride(@WebParam(name = "override") NewAgeOverrideDto override) throws PlatformFault {
        return RecruitmentMapper.toDto(overrides.propose(caller(), RecruitmentMapper.fromDto(override)));
    }

    @WebMethod
    @WebResult(name = "override")
    public AgeOverrideDto confirmAgeOverride(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return RecruitmentMapper.toDto(overrides.confirm(caller(), new AgeOverrideId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "overrides")
    public AgeOverridePageDto listAgeOverrides(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return RecruitmentMapper.overrides(overrides.overrides(caller(), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto dismissExpert(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                   @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ExpertMapper.toDto(experts.dismiss(caller(), new ExpertId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "personalData")
    public PersonalDataDto discloseExpert(@WebParam(name = "id") String id, @WebParam(name = "purpose") String purpose)
            throws PlatformFault {
        return KernelMapper.toDto(experts.disclose(caller(), new ExpertId(id), purpose(purpose)));
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto getExpert(@WebParam(name = "id") String id) throws PlatformFault {
        return ExpertMapper.toDto(experts.get(caller(), new ExpertId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto getOwnExpert() throws PlatformFault {
        return ExpertMapper.toDto(experts.own(caller()).orElseThrow(() -> notFound("专家", "expert", caller().name())), locale());
    }

    @WebMethod
    @WebResult(name = "experts")
    public ExpertPageDto listExperts(@WebParam(name = "region") String region, @WebParam(name = "stage") String stage,
                                     @WebParam(name = "type") String type, @WebParam(name = "words") String words,
                                     @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        ExpertQuery query = new ExpertQuery(region(region), one("stage", stage, ExpertStage.class), type(type), words);
        return ExpertMapper.toDto(experts.list(caller(), query, page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "directory")
    public ExpertDirectoryDto listDirectory(@WebParam(name = "region") String region, @WebParam(name = "type") String type,
                                            @WebParam(name = "words") String words, @WebParam(name = "limit") Integer limit,
                                            @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return ExpertMapper.toDto(experts.directory(new ExpertQuery(region(region), null, type(type), words), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "profile")
    public ExpertProfileDto getProfile(@WebParam(name = "id") String id) throws PlatformFault {
        return ExpertMapper.toDto(experts.profile(new ExpertId(id)).orElseThrow(() -> notFound("专家", "expert", id)));
    }

    @WebMethod
    @WebResult(name = "types")
    public ExpertTypePageDto listExpertTypes() throws PlatformFault {
        return ExpertTypeMapper.toDto(experts.types(), locale());
    }

    @WebMethod
    @WebResult(name = "letter")
    public LetterCheckDto checkLetter(@WebParam(name = "number") String number) throws PlatformFault {
        return AgreementMapper.toDto(experts.checkLetter(required("number", number)).orElseThrow(() -> notFound("聘书", "letter", number)));
    }

    private ExpertDto dto(Expert expert) {
        return ExpertMapper.toDto(expert, locale());
    }

    private static ExpertType type(String code) {
        return code == null ? null : new ExpertType(code);
    }
}
