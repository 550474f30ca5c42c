package org.zhiyuan.operations.demand;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.activity.EnterpriseDto;
import org.zhiyuan.wire.activity.EnterpriseMapper;
import org.zhiyuan.wire.activity.NewEnterpriseDto;

/** Small and medium enterprises (中小企业). */
@Path("/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "企业与需求 Enterprises")
public final class EnterpriseOperations {
    private static final Text NOUN = Text.of("已登记的企业", "enterprise of your own");

    private final EnterpriseService enterprises;

    public EnterpriseOperations(EnterpriseService enterprises) {
        this.enterprises = enterprises;
    }

    @POST
    @PlatformOperation(
            name = "registerEnterprise",
            right = "ENTERPRISE_REGISTER",
            creates = true,
            zh = "企业自行登记",
            en = "Enterprise registers itself")
    public EnterpriseDto register(@Context Caller caller, NewEnterpriseDto enterprise) {
        return EnterpriseMapper.toDto(enterprises.register(caller, EnterpriseMapper.fromDto(enterprise)));
    }

    @GET
    @Path("/own")
    @PlatformOperation(
            name = "getOwnEnterprise",
            right = "ENTERPRISE_READ",
            zh = "本账户的企业",
            en = "The caller's enterprise")
    public EnterpriseDto own(@Context Caller caller) {
        return EnterpriseMapper.toDto(Params.found(enterprises.own(caller), NOUN, caller.name()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getEnterprise", right = "ENTERPRISE_READ", zh = "企业", en = "An enterprise")
    public EnterpriseDto get(@Context Caller caller, @PathParam("id") String id) {
        return EnterpriseMapper.toDto(enterprises.get(caller, new EnterpriseId(id)));
    }
}
