package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
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
import org.zhiyuan.core.Text;
import org.zhiyuan.deadline.HolidayAdmin;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.rule.HolidayMapper;
import org.zhiyuan.wire.rule.HolidayNoticeDto;
import org.zhiyuan.wire.rule.HolidayNoticePageDto;

/** The State Council's holidays (节假日安排), by which deadlines run, R93. */
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "规则 Rules")
public final class HolidayResource {
    private static final Text NOUN = Text.of("节假日安排", "notice of holidays");

    private final HolidayAdmin holidays;

    public HolidayResource(HolidayAdmin holidays) {
        this.holidays = holidays;
    }

    @GET
    @PermitAll
    @Operation(summary = "已导入的节假日安排；未列年度只计周末")
    public HolidayNoticePageDto list() {
        return HolidayMapper.toDto(holidays.list());
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @Operation(summary = "某年节假日安排")
    public HolidayNoticeDto get(@PathParam("year") String year) {
        return HolidayMapper.toDto(Params.found(holidays.find(Params.year(year)), NOUN, year));
    }

    @POST
    @Created
    @Operation(summary = "导入国务院办公厅的年度通知，立即生效")
    public HolidayNoticeDto load(@Context Caller caller, @Context Seen seen, HolidayNoticeDto notice) {
        return HolidayMapper.toDto(holidays.load(caller, seen, HolidayMapper.fromDto(notice)));
    }
}
