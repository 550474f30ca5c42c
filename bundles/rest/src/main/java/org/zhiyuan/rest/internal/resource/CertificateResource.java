package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
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
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.record.CertificateCheckDto;
import org.zhiyuan.wire.record.CertificateDto;
import org.zhiyuan.wire.record.CertificateMapper;
import org.zhiyuan.wire.record.CertificateOrderDto;
import org.zhiyuan.wire.record.CertificatePageDto;

/** Certificates of service records (志愿服务记录证明), R9. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class CertificateResource {
    private static final Text NOUN = Text.of("证明", "certificate");

    private final CertificateService certificates;

    public CertificateResource(CertificateService certificates) {
        this.certificates = certificates;
    }

    @POST
    @Path("/certificates")
    @Created
    @Operation(summary = "仅依据服务记录出具证明（R9）")
    public CertificateDto issue(@Context Caller caller, CertificateOrderDto order) {
        CertificateMapper.Order wanted = CertificateMapper.fromDto(order);
        return dto(caller, certificates.issue(caller, wanted.expert(), wanted.from(), wanted.until(), wanted.stated()));
    }

    @GET
    @Path("/certificates")
    @Operation(summary = "某专家的证明")
    public CertificatePageDto list(@Context Caller caller, @BeanParam CertificateParams params) {
        return CertificateMapper.toDto(certificates.list(caller, params.wanted(), params.request()), caller.locale());
    }

    @GET
    @Path("/certificates/{number}")
    @Operation(summary = "证明")
    public CertificateDto get(@Context Caller caller, @PathParam("number") String number) {
        return dto(caller, certificates.get(caller, number));
    }

    @POST
    @Path("/certificates/{number}/revocation")
    @Operation(summary = "作废证明")
    public CertificateDto revoke(@Context Caller caller, @PathParam("number") String number, @Context Seen seen, ReasonDto reason) {
        return dto(caller, certificates.revoke(caller, number, seen, KernelMapper.reason(reason)));
    }

    @GET
    @Path("/certificate-checks/{number}")
    @PermitAll
    @Tag(name = "公开查询 Public")
    @Operation(summary = "核验证明编号")
    public CertificateCheckDto check(@PathParam("number") String number) {
        return CertificateMapper.toDto(Params.found(certificates.check(number), NOUN, number));
    }

    private static CertificateDto dto(Caller caller, Certificate certificate) {
        return CertificateMapper.toDto(certificate, caller.locale());
    }
}
