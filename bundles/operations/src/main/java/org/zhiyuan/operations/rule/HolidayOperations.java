package org.zhiyuan.operations.rule;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhiyuan.core.Text;
import org.zhiyuan.deadline.HolidayAdmin;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.rule.HolidayMapper;
import org.zhiyuan.wire.rule.HolidayNoticeDto;
import org.zhiyuan.wire.rule.HolidayNoticePageDto;

/** The State Council's holidays (节假日安排), by which deadlines run, R93. */
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "规则 Rules")
public final class HolidayOperations {
    private static final Text NOUN = Text.of("节假日安排", "notice of holidays");

    private final HolidayAdmin holidays;

    public HolidayOperations(HolidayAdmin holidays) {
        this.holidays = holidays;
    }

    @GET
    @PlatformOperation(
            name = "listHolidays",
            right = "PUBLIC",
            zh = "已导入的节假日安排；未列年度只计周末",
            en = "The notices of holidays that were loaded; years without one count weekends alone")
    public HolidayNoticePageDto list() {
        return HolidayMapper.toDto(holidays.list());
    }

    @GET
    @Path("/{year}")
    @PlatformOperation(name = "getHolidays", right = "PUBLIC", zh = "某年节假日安排", en = "A year's notice of holidays")
    public HolidayNoticeDto get(@PathParam("year") int year) {
        return HolidayMapper.toDto(Params.found(holidays.find(year), NOUN, year));
    }

    @POST
    @PlatformOperation(
            name = "loadHolidays",
            right = "HOLIDAYS_LOAD",
            creates = true,
            zh = "导入国务院办公厅的年度通知，立即生效",
            en = "Load the State Council's yearly notice, at once in force")
    public HolidayNoticeDto load(@Context Caller caller, @Context ExpectedVersion seen, HolidayNoticeDto notice) {
        return HolidayMapper.toDto(holidays.load(caller, seen, HolidayMapper.fromDto(notice)));
    }
}
