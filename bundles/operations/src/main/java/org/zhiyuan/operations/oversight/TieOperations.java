package org.zhiyuan.operations.oversight;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.oversight.NewTieDto;
import org.zhiyuan.wire.oversight.TieDto;
import org.zhiyuan.wire.oversight.TieMapper;
import org.zhiyuan.wire.oversight.TiePageDto;

/** Officials' ties (回避关系), R94. */
@Path("/ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "监督 Supervision")
public final class TieOperations {
    private final TieService ties;

    public TieOperations(TieService ties) {
        this.ties = ties;
    }

    @POST
    @PlatformOperation(
            name = "declareTie",
            right = "TIE_DECLARE",
            creates = true,
            zh = "申报回避关系（R94）；不填经办人即为本人",
            en = "Declare a tie (R94); of the caller unless an official is named")
    public TieDto declare(@Context Caller caller, NewTieDto tie) {
        return TieMapper.toDto(ties.declare(caller, TieMapper.fromDto(tie)), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "listTies",
            right = "TIE_READ",
            zh = "回避关系：本人的，或（省级、管理员）任何经办人的",
            en = "The caller's ties or, for province and administrators, any official's")
    public TiePageDto list(
            @Context Caller caller, @QueryParam("official") String official, @BeanParam PageParams page) {
        AccountId whose = official == null ? null : new AccountId(official);
        return TieMapper.toDto(ties.list(caller, whose, page.request()), caller.locale());
    }

    @POST
    @Path("/{id}/removal")
    @PlatformOperation(
            name = "removeTie",
            right = "TIE_REMOVE",
            zh = "解除回避关系（须由本人以外的省级人员或管理员，留审计记录）",
            en = "Remove a tie; by another of the province or an administrator, with an audit entry")
    public void remove(@Context Caller caller, @PathParam("id") String id, ReasonDto reason) {
        ties.remove(caller, new TieId(id), KernelMapper.reason(reason));
    }
}
