package org.zhiyuan.operations.demand;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.activity.DemandDto;
import org.zhiyuan.wire.activity.DemandPageDto;
import org.zhiyuan.wire.activity.EnterpriseMapper;
import org.zhiyuan.wire.activity.NewCollectionDto;
import org.zhiyuan.wire.activity.NewDemandDto;
import org.zhiyuan.wire.activity.NewFollowUpDto;

/** Demands of enterprises (服务需求), R42. */
@Path("/demands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "企业与需求 Enterprises")
public final class DemandOperations {
    private final DemandService demands;

    public DemandOperations(DemandService demands) {
        this.demands = demands;
    }

    @POST
    @PlatformOperation(
            name = "stateDemand",
            right = "DEMAND_STATE",
            creates = true,
            zh = "提出服务需求（R42）",
            en = "State a demand (R42)")
    public DemandDto state(@Context Caller caller, NewDemandDto demand) {
        return EnterpriseMapper.toDto(demands.state(caller, EnterpriseMapper.fromDto(demand)));
    }

    @POST
    @Path("/collected")
    @PlatformOperation(
            name = "collectDemand",
            right = "DEMAND_COLLECT",
            creates = true,
            zh = "工作站登记搜集到的企业需求（R42）",
            en = "Station records a demand that it collected from an enterprise (R42)")
    public DemandDto collect(@Context Caller caller, NewCollectionDto collection) {
        return EnterpriseMapper.toDto(demands.collect(caller, EnterpriseMapper.fromDto(collection)));
    }

    @GET
    @Path("/collected/{id}")
    @PlatformOperation(name = "getCollectedDemand", right = "DEMAND_READ", zh = "搜集到的服务需求", en = "A collected demand")
    public DemandDto collected(@Context Caller caller, @PathParam("id") String id) {
        return get(caller, id);
    }

    @GET
    @PlatformOperation(
            name = "listDemands",
            right = "DEMAND_READ",
            zh = "辖区内服务需求",
            en = "The demands of the caller's region")
    public DemandPageDto list(@Context Caller caller, @BeanParam DemandParams params) {
        return EnterpriseMapper.toDto(demands.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getDemand", right = "DEMAND_READ", zh = "服务需求", en = "A demand")
    public DemandDto get(@Context Caller caller, @PathParam("id") String id) {
        return EnterpriseMapper.toDto(demands.get(caller, new DemandId(id)));
    }

    @POST
    @Path("/{id}/verification")
    @PlatformOperation(
            name = "verifyDemand",
            right = "DEMAND_VERIFY",
            zh = "核实需求真实性",
            en = "Verify that a demand is genuine")
    public DemandDto verify(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return EnterpriseMapper.toDto(demands.verify(caller, new DemandId(id), seen));
    }

    @POST
    @Path("/{id}/follow-ups")
    @PlatformOperation(
            name = "followUpDemand",
            right = "DEMAND_FOLLOW_UP",
            zh = "需求跟踪：企业或主办方说明服务之后的成效（R98）",
            en = "Follow up: enterprise or host says what came of the service (R98)")
    public DemandDto followUp(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewFollowUpDto followUp) {
        return EnterpriseMapper.toDto(
                demands.followUp(caller, new DemandId(id), seen, EnterpriseMapper.fromDto(followUp)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PlatformOperation(name = "withdrawDemand", right = "DEMAND_STATE", zh = "撤回需求", en = "Withdraw a demand")
    public DemandDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return EnterpriseMapper.toDto(demands.withdraw(caller, new DemandId(id), seen));
    }
}
