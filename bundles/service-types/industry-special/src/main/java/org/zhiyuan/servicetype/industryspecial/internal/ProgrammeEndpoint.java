package org.zhiyuan.servicetype.industryspecial.internal;

import java.util.List;
import java.util.Locale;
import javax.annotation.Resource;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.ws.WebServiceContext;
import org.zhiyuan.core.Caller;
import org.zhiyuan.plugin.spi.SoapEndpoint;

/** {@code listProgramme} at {@code /soap/x/industry-special}: the same programme for SOAP clients. */
@WebService(name = "IndustrySpecialPort", serviceName = "IndustrySpecialService", portName = "IndustrySpecialPort",
        targetNamespace = ProgrammeEndpoint.NAMESPACE)
public class ProgrammeEndpoint implements SoapEndpoint {

    static final String NAMESPACE = "urn:zhiyuan:x:industry-special:1";

    private final Programme programme;
    @Resource
    private WebServiceContext context;

    public ProgrammeEndpoint(Programme programme) {
        this.programme = programme;
    }

    /** @param industry a section from A to T; none means all */
    @WebMethod
    @WebResult(name = "special")
    public List<Special> listProgramme(@WebParam(name = "industry") String industry) {
        boolean known = context != null && context.getUserPrincipal() instanceof Caller;
        return programme.list(known ? (Caller) context.getUserPrincipal() : Caller.anonymous(Locale.CHINESE), industry);
    }
}
