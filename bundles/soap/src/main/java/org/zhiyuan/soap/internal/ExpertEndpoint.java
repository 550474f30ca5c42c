package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDirectoryDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertPageDto;
import org.zhiyuan.wire.expert.ExpertProfileDto;
import org.zhiyuan.wire.expert.LetterCheckDto;
import org.zhiyuan.wire.expert.NewAgreementDto;

/** Experts from application to dismissal, and the public list of those who may serve. */
@WebService(name = "Experts", serviceName = "ExpertService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:experts:1")
public class ExpertEndpoint extends ContractEndpoint {
    private final ExpertAdmin experts;
    private final Answers answers;

    ExpertEndpoint(ExpertAdmin experts, Answers answers) {
        this.experts = experts;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "verdict")
    public VerdictDto selfCheckExpert(@WebParam(name = "application") ExpertApplicationDto application) throws PlatformFault {
        return KernelMapper.toDto(experts.selfCheck(caller(), ExpertMapper.fromDto(application)), locale());
    }

    @WebMethod
    @WebResult(name = "expert")
    public ExpertDto applyExpert(@WebParam(name = "application") ExpertApplicationDto application,
                                 @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "applyExpert", required("application", application), ExpertDto.class,
                () -> ExpertMapper.toDto(experts.apply(caller(), ExpertMapper.fromDto(application)), locale()));
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
    @WebResult(name = "expert")
    public ExpertDto signExpert(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ExpertMapper.toDto(experts.sign(caller(), new ExpertId(id), seen(seen)), locale());
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
    @WebResult(name = "letter")
    public LetterCheckDto checkLetter(@WebParam(name = "number") String number) throws PlatformFault {
        return AgreementMapper.toDto(experts.checkLetter(required("number", number)).orElseThrow(() -> notFound("聘书", "letter", number)));
    }

    private static ExpertType type(String code) {
        return code == null ? null : new ExpertType(code);
    }
}
