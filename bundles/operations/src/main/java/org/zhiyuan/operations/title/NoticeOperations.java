package org.zhiyuan.operations.title;

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
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeService;
import org.zhiyuan.station.StationObjections;
import org.zhiyuan.wire.station.NewObjectionDto;
import org.zhiyuan.wire.station.NoticeDto;
import org.zhiyuan.wire.station.NoticeMapper;
import org.zhiyuan.wire.station.NoticePageDto;
import org.zhiyuan.wire.station.ObjectionReceiptDto;

/** Public notices (通报公布), R34, R40, R104. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "公开查询 Public")
public final class NoticeOperations {
    private final NoticeService notices;
    private final StationObjections objections;

    public NoticeOperations(NoticeService notices, StationObjections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @GET
    @PlatformOperation(
            name = "listNotices",
            right = "PUBLIC",
            zh = "公告：公示名单、授予、撤销、退出，最近者在前",
            en = "Public notices: lists on display, grants, revocations, resignations, latest first")
    public NoticePageDto list(@BeanParam NoticeParams params) {
        return NoticeMapper.toDto(notices.list(params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getNotice", right = "PUBLIC", zh = "一则公告", en = "A public notice")
    public NoticeDto get(@PathParam("id") String id) {
        return NoticeMapper.toDto(Params.found(notices.find(new NoticeId(id)), Text.of("公告", "notice"), id));
    }

    @POST
    @Path("/{id}/objections")
    @PlatformOperation(
            name = "objectToStation",
            right = "STATION_OBJECT",
            zh = "公示期内任何人可提出异议，留联系方式（R104）",
            en = "Anybody may object while a list is on display, leaving a contact (R104)")
    public ObjectionReceiptDto object(@Context Caller caller, @PathParam("id") String id, NewObjectionDto objection) {
        NoticeMapper.NewObjection filed = NoticeMapper.fromDto(objection);
        return NoticeMapper.receipt(id, objections.object(caller, new NoticeId(id), filed.content(), filed.contact()));
    }
}
