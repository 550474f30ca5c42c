package org.zhiyuan.operations.supervision;

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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
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
public final class CaseOperations {
    private final CaseService cases;

    public CaseOperations(CaseService cases) {
        this.cases = cases;
    }

    @POST
    @PlatformOperation(
            name = "openCase",
            right = "CASE_OPEN",
            creates = true,
            zh = "投诉举报（条例第二十六条）",
            en = "Complain or report (Regulations, article 26)")
    public CaseDto open(@Context Caller caller, NewCaseDto complaint) {
        return CaseMapper.toDto(cases.open(caller, CaseMapper.fromDto(complaint)));
    }

    @GET
    @PlatformOperation(name = "listCases", right = "CASE_READ", zh = "辖区内案件", en = "The cases of the caller's region")
    public CasePageDto list(@Context Caller caller, @BeanParam CaseParams params) {
        return CaseMapper.toDto(cases.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getCase", right = "CASE_READ", zh = "案件", en = "A case")
    public CaseDto get(@Context Caller caller, @PathParam("id") String id) {
        return CaseMapper.toDto(cases.get(caller, new CaseId(id)));
    }

    @POST
    @Path("/{id}/decision")
    @PlatformOperation(
            name = "decideCase",
            right = "CASE_DECIDE",
            zh = "处理决定，逐级升级（R94）",
            en = "Decide on a case, step by step (R94)")
    public CaseDto decide(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            CaseDecisionDto decision) {
        CaseMapper.Decision stated = CaseMapper.fromDto(decision);
        return CaseMapper.toDto(cases.decide(caller, new CaseId(id), seen, stated.next(), stated.reason()));
    }

    @POST
    @Path("/{id}/sums")
    @PlatformOperation(
            name = "recordCaseSums",
            right = "CASE_RECORD_SUMS",
            zh = "登记收取、退还的金额和罚款（R88）",
            en = "Record sums taken, given back and fined (R88)")
    public CaseDto recordSums(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, CaseSumsDto sums) {
        return CaseMapper.toDto(cases.recordSums(caller, new CaseId(id), seen, CaseMapper.fromDto(sums)));
    }
}
