package org.zhiyuan.operations.evaluation;

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
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourService;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.record.AgreedHoursPageDto;
import org.zhiyuan.wire.record.HonourDto;
import org.zhiyuan.wire.record.HonourMapper;
import org.zhiyuan.wire.record.HonourPageDto;
import org.zhiyuan.wire.record.NewHonourDto;

/** Honours (表彰奖励), R82, R83, and agreed against delivered hours (R80). */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class HonourOperations {
    private final HonourService honours;
    private final RecordService records;

    public HonourOperations(HonourService honours, RecordService records) {
        this.honours = honours;
        this.records = records;
    }

    @POST
    @Path("/honours")
    @PlatformOperation(
            name = "proposeHonour",
            right = "HONOUR_GRANT",
            creates = true,
            zh = "拟定评优、表彰或优先推荐（R82、R83），另一人授予后生效（R94）",
            en = "Propose an honour, a reward or a preferred recommendation (R82, R83); another grants it (R94)")
    public HonourDto propose(@Context Caller caller, NewHonourDto honour) {
        return HonourMapper.toDto(honours.propose(caller, HonourMapper.fromDto(honour)));
    }

    @GET
    @Path("/honours")
    @PlatformOperation(
            name = "listHonours",
            right = "PUBLIC",
            zh = "表彰奖励，最近的在前；公众可见有效的",
            en = "The honours, latest first; the public sees those in force")
    public HonourPageDto list(@Context Caller caller, @BeanParam HonourParams params) {
        return HonourMapper.honours(honours.list(caller, params.query(), params.request()));
    }

    @POST
    @Path("/honours/{id}/confirmation")
    @PlatformOperation(
            name = "grantHonour",
            right = "HONOUR_GRANT",
            zh = "第二人授予（R94）",
            en = "Second person grants (R94)")
    public HonourDto grant(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return HonourMapper.toDto(honours.grant(caller, new HonourId(id), seen));
    }

    @POST
    @Path("/honours/{id}/revocation")
    @PlatformOperation(
            name = "revokeHonour",
            right = "HONOUR_GRANT",
            zh = "撤销：两人先后作出后生效（R94）",
            en = "Revoke: two one after the other (R94)")
    public HonourDto revoke(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return HonourMapper.toDto(honours.revoke(caller, new HonourId(id), seen, KernelMapper.reason(reason)));
    }

    @GET
    @Path("/agreed-hours")
    @PlatformOperation(
            name = "listAgreedHours",
            right = "RECORD_READ",
            zh = "在聘专家本协议年度约定与实际时长（R80）",
            en = "Agreed and served hours of the experts in office (R80)")
    public AgreedHoursPageDto hours(
            @Context Caller caller, @QueryParam("region") String region, @BeanParam PageParams page) {
        return HonourMapper.hours(
                records.agreedHours(caller, region == null ? null : Region.of(region), page.request()));
    }
}
