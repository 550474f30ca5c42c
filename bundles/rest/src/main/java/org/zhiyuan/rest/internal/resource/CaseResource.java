package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
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
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseService;
import org.zhiyuan.wire.supervision.CaseDecisionDto;
import org.zhiyuan.wire.supervision.CaseDto;
import org.zhiyuan.wire.supervision.CaseMapper;
import org.zhiyuan.wire.supervision.CasePageDto;
import org.zhiyuan.wire.supervision.CaseSumsDto;
import org.zhiyuan.wire.supervision.NewCaseDto;

/** Cases (案件), R88 to R94. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "监督 Supervision")
public final class CaseResource {
    private final CaseService cases;

    public CaseResource(CaseService cases) {
        this.cases = cases;
    }

    @POST
    @Created
    @Operation(summary = "投诉举报（条例第二十六条）")
    public CaseDto open(@Context Caller caller, NewCaseDto complaint) {
        return CaseMapper.toDto(cases.open(caller, CaseMapper.fromDto(complaint)));
    }

    @GET
    @Operation(summary = "辖区内案件")
    public CasePageDto list(@Context Caller caller, @BeanParam CaseParams params) {
        return CaseMapper.toDto(cases.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "案件")
    public CaseDto get(@Context Caller caller, @PathParam("id") String id) {
        return CaseMapper.toDto(cases.get(caller, new CaseId(id)));
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "处理决定，逐级升级（R94）")
    public CaseDto decide(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, CaseDecisionDto decision) {
        CaseMapper.Decision stated = CaseMapper.fromDto(decision);
        return CaseMapper.toDto(cases.decide(caller, new CaseId(id), seen, stated.next(), stated.reason()));
    }

    @POST
    @Path("/{id}/sums")
    @Operation(summary = "登记收取、退还的金额和罚款（R88）")
    public CaseDto recordSums(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, CaseSumsDto sums) {
        return CaseMapper.toDto(cases.recordSums(caller, new CaseId(id), seen, CaseMapper.fromDto(sums)));
    }
}
