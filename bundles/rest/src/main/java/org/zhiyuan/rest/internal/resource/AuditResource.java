package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.supervision.AuditService;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.supervision.AuditMapper;
import org.zhiyuan.wire.supervision.AuditPageDto;
import org.zhiyuan.wire.supervision.AuditVerificationDto;

/** The audit trail (审计记录), R94. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "管理 Administration")
public final class AuditResource {
    private final AuditService audit;

    public AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(summary = "审计记录，最近的在前")
    public AuditPageDto list(@Context Caller caller, @QueryParam("subject") String subject, @BeanParam PageParams page) {
        String wanted = subject == null ? null : Input.read(subject, (in, text) -> in.text("subject", text));
        return AuditMapper.toDto(audit.list(caller, wanted, page.request()));
    }

    @GET
    @Path("/verification")
    @Operation(summary = "校验审计链")
    public AuditVerificationDto verify(@Context Caller caller) {
        return AuditMapper.toDto(audit.verify(caller));
    }
}
