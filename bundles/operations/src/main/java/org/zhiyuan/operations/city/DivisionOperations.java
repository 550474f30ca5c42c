package org.zhiyuan.operations.city;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.station.DivisionMapper;
import org.zhiyuan.wire.station.DivisionPageDto;

/** The administrative divisions (行政区划) that applications may name, R2. */
@Path("/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class DivisionOperations {

    @GET
    @PlatformOperation(
            name = "listDivisions",
            right = "PUBLIC",
            zh = "行政区划（R2）",
            en = "The administrative divisions (R2)")
    public DivisionPageDto list(@Context Caller caller, @QueryParam("within") String within) {
        return DivisionMapper.within(within, caller.locale());
    }
}
