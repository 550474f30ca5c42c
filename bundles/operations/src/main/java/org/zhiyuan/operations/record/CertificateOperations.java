package org.zhiyuan.operations.record;

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
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateService;
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
public final class CertificateOperations {
    private static final Text NOUN = Text.of("证明", "certificate");

    private final CertificateService certificates;

    public CertificateOperations(CertificateService certificates) {
        this.certificates = certificates;
    }

    @POST
    @Path("/certificates")
    @PlatformOperation(
            name = "issueCertificate",
            right = "CERTIFICATE_ISSUE",
            creates = true,
            zh = "仅依据服务记录出具证明（R9）",
            en = "Issue a certificate, from service records alone (R9)")
    public CertificateDto issue(@Context Caller caller, CertificateOrderDto order) {
        CertificateMapper.Order wanted = CertificateMapper.fromDto(order);
        return dto(caller, certificates.issue(caller, wanted.expert(), wanted.from(), wanted.until(), wanted.stated()));
    }

    @GET
    @Path("/certificates")
    @PlatformOperation(
            name = "listCertificates",
            right = "CERTIFICATE_READ",
            zh = "某专家的证明",
            en = "An expert's certificates")
    public CertificatePageDto list(@Context Caller caller, @BeanParam CertificateParams params) {
        return CertificateMapper.toDto(certificates.list(caller, params.wanted(), params.request()), caller.locale());
    }

    @GET
    @Path("/certificates/{number}")
    @PlatformOperation(name = "getCertificate", right = "CERTIFICATE_READ", zh = "证明", en = "A certificate")
    public CertificateDto get(@Context Caller caller, @PathParam("number") String number) {
        return dto(caller, certificates.get(caller, number));
    }

    @POST
    @Path("/certificates/{number}/revocation")
    @PlatformOperation(
            name = "revokeCertificate",
            right = "CERTIFICATE_REVOKE",
            zh = "作废证明",
            en = "Revoke a certificate")
    public CertificateDto revoke(
            @Context Caller caller,
            @PathParam("number") String number,
            @Context ExpectedVersion seen,
            ReasonDto reason) {
        return dto(caller, certificates.revoke(caller, number, seen, KernelMapper.reason(reason)));
    }

    @GET
    @Path("/certificate-checks/{number}")
    @Tag(name = "公开查询 Public")
    @PlatformOperation(name = "checkCertificate", right = "PUBLIC", zh = "核验证明编号", en = "Check a certificate's number")
    public CertificateCheckDto check(@PathParam("number") String number) {
        return CertificateMapper.toDto(Params.found(certificates.check(number), NOUN, number));
    }

    private static CertificateDto dto(Caller caller, Certificate certificate) {
        return CertificateMapper.toDto(certificate, caller.locale());
    }
}
