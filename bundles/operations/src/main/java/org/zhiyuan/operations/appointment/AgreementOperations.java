package org.zhiyuan.operations.appointment;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.AgreementPageDto;

/** Agreements by their parties (服务协议), R10. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class AgreementOperations {
    private final ExpertService experts;

    public AgreementOperations(ExpertService experts) {
        this.experts = experts;
    }

    @GET
    @PlatformOperation(
            name = "listAgreements",
            right = "EXPERT_READ_AGREEMENT",
            zh = "本账户为当事方的服务协议（R10）",
            en = "The agreements to which the caller is a party (R10)")
    public AgreementPageDto list(@Context Caller caller, @BeanParam PageParams page) {
        return AgreementMapper.toDto(experts.agreements(caller, page.request()));
    }
}
