package org.zhiyuan.soap.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.xml.XMLConstants;
import javax.xml.bind.JAXBElement;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.BodyRefusal;
import org.zhiyuan.wire.FaultDto;
import org.zhiyuan.wire.ProblemMapper;

/** Turns what went wrong into a fault with the platform's detail; only a failure of ours is logged with its stack, which never leaves. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Set<ErrorCode> OURS = Set.of(ErrorCode.FAILED, ErrorCode.UNAVAILABLE);
    private static final QName NAME = new QName(Endpoints.TYPES, PlatformFault.NAME);
    /** What the caller is told, and where the log tells more. */
    private record Told(PlatformException refusal, String reference) {}

    private final FaultEnvelope envelopes = new FaultEnvelope();
    private final Binding details = new Binding(FaultDto.class);

    /** The fault for anything thrown; what is not the platform's own exception becomes FAILED with a reference to the log. */
    Fault of(Throwable thrown, Message message) {
        Told told = told(thrown);
        FaultStatus.note(told.refusal(), message);
        return fault(told.refusal(), message, told.reference());
    }

    /** The same as a whole envelope, for what went wrong where CXF makes none. */
    String envelope(Throwable thrown, boolean newer, Locale locale) {
        Told told = told(thrown);
        return envelopes.of(told.refusal(), told.reference(), locale, newer);
    }

    private static Told told(Throwable thrown) {
        PlatformException refusal = refusal(thrown);
        String reference = null;
        if (refusal == null) {
            reference = UUID.randomUUID().toString();
            LOG.error("SOAP call failed, reference {}", reference, thrown);
            refusal = new PlatformException(
                    ErrorCode.FAILED,
                    Text.format("平台内部错误，编号 %s", "platform failure, reference %s", reference),
                    List.of(),
                    List.of(),
                    thrown);
        } else if (refusal.code() == ErrorCode.FAILED) {
            reference = UUID.randomUUID().toString();
            LOG.error("SOAP call failed, reference {}", reference, refusal);
        }
        return new Told(refusal, reference);
    }

    private static PlatformException refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlatformException found) {
                return found;
            }
            if (cause instanceof ServiceUnavailableException) {
                return PlatformException.unavailable(
                        Text.of("服务正在启动或重启，请稍后再试", "the service is starting; try again in a moment"));
            }
        }
        return null;
    }

    private Fault fault(PlatformException refusal, Message message, String reference) {
        Locale locale = Requests.language(message);
        SoapVersion version = message instanceof SoapMessage soap ? soap.getVersion() : Soap11.getInstance();
        QName code = OURS.contains(refusal.code()) ? version.getReceiver() : version.getSender();
        SoapFault fault = new SoapFault(refusal.text().in(locale), code);
        fault.setDetail(detail(ProblemMapper.toFault(refusal, locale, reference)));
        if (message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest request
                && request.getAttribute(BodyRefusal.STATUS) instanceof Integer status) {
            fault.setStatusCode(status);
        }
        if (version == Soap12.getInstance()) {
            fault.setLang(locale.toLanguageTag());
        }
        return fault;
    }

    private Element detail(FaultDto content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element detail = document.createElement("detail");
            document.appendChild(detail);
            details.context().createMarshaller().marshal(new JAXBElement<>(NAME, FaultDto.class, content), detail);
            return detail;
        } catch (ParserConfigurationException | JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
