package org.zhiyuan.operations.oversight;

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
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.oversight.MergeDto;
import org.zhiyuan.wire.oversight.MergeMapper;
import org.zhiyuan.wire.oversight.MergePageDto;
import org.zhiyuan.wire.oversight.NewMergeDto;

/** Merges of duplicates (合并重复登记). */
@Path("/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "监督 Supervision")
public final class MergeOperations {
    private final MergeService merges;

    public MergeOperations(MergeService merges) {
        this.merges = merges;
    }

    @POST
    @PlatformOperation(
            name = "mergeEntries",
            right = "MERGE",
            creates = true,
            zh = "拟定合并同一人或同一单位的两份登记；另一人提出相同合并即生效（R94）",
            en = "Propose to merge two registrations of one person or unit; another's same proposal does it (R94)")
    public MergeDto merge(@Context Caller caller, NewMergeDto merge) {
        return MergeMapper.toDto(merges.merge(caller, MergeMapper.fromDto(merge)), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "listMerges",
            right = "MERGE_READ",
            zh = "合并，最近的在前，含已撤销的",
            en = "The merges, latest first, undone ones too")
    public MergePageDto list(@Context Caller caller, @BeanParam PageParams page) {
        return MergeMapper.toDto(merges.list(caller, page.request()), caller.locale());
    }

    @POST
    @Path("/{id}/undo")
    @PlatformOperation(
            name = "undoMerge",
            right = "MERGE_UNDO",
            zh = "撤销合并：两人先后作出后生效（R94），尚未生效的拟定即时撤回",
            en = "Undo a merge: two one after the other (R94); a mere proposal is withdrawn at once")
    public MergeDto undo(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return MergeMapper.toDto(
                merges.undo(caller, new MergeId(id), seen, KernelMapper.reason(reason)), caller.locale());
    }
}
