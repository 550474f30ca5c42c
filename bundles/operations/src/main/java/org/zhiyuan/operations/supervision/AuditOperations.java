package org.zhiyuan.operations.supervision;

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
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
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
public final class AuditOperations {
    private final AuditService audit;

    public AuditOperations(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @PlatformOperation(
            name = "listAuditEntries",
            right = "AUDIT_READ",
            zh = "审计记录，最近的在前",
            en = "The audit trail, latest first")
    public AuditPageDto list(
            @Context Caller caller, @QueryParam("subject") String subject, @BeanParam PageParams page) {
        String wanted = subject == null ? null : Input.read(subject, (in, text) -> in.text("subject", text));
        return AuditMapper.toDto(audit.list(caller, wanted, page.request()));
    }

    @GET
    @Path("/verification")
    @PlatformOperation(name = "verifyAudit", right = "AUDIT_READ", zh = "校验审计链", en = "Verify the audit chain")
    public AuditVerificationDto verify(@Context Caller caller) {
        return AuditMapper.toDto(audit.verify(caller));
    }
}
