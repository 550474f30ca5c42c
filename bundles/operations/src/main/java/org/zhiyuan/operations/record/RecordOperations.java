package org.zhiyuan.operations.record;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.wire.record.RecordDto;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.record.RecordPageDto;

/** Service records (志愿服务记录), R8. */
@Path("/records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class RecordOperations {
    private final RecordService records;

    public RecordOperations(RecordService records) {
        this.records = records;
    }

    @GET
    @PlatformOperation(
            name = "listRecords",
            right = "RECORD_READ",
            zh = "可见的服务记录，最近的在前",
            en = "The service records that the caller may see, latest first")
    public RecordPageDto list(@Context Caller caller, @BeanParam RecordParams params) {
        return RecordMapper.toDto(records.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getRecord", right = "RECORD_READ", zh = "服务记录", en = "A service record")
    public RecordDto get(@Context Caller caller, @PathParam("id") String id) {
        return RecordMapper.toDto(records.get(caller, new RecordId(id)), caller.locale());
    }
}
