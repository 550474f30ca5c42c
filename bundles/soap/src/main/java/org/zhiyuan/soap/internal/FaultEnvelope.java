package org.zhiyuan.soap.internal;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.bind.JAXBElement;
import javax.xml.bind.JAXBException;
import javax.xml.bind.Marshaller;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.staxutils.StaxUtils;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.wire.FaultDto;
import org.zhiyuan.wire.ProblemMapper;

/** The platform's fault as a whole envelope, where there is no endpoint that could make it. */
final class FaultEnvelope {
    private static final QName NAME = new QName(Endpoints.TYPES, PlatformFault.NAME);
    private final Binding details = new Binding(FaultDto.class);

    /**
     * @param reference to the log, or null
     * @param newer in SOAP 1.2 instead of 1.1
     */
    String of(PlatformException refusal, String reference, Locale locale, boolean newer) {
        String namespace = newer ? Soap12.SOAP_NAMESPACE : Soap11.SOAP_NAMESPACE;
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = StaxUtils.createXMLStreamWriter(text);
            xml.writeStartElement("soap", "Envelope", namespace);
            xml.writeNamespace("soap", namespace);
            xml.writeStartElement("soap", "Body", namespace);
            xml.writeStartElement("soap", "Fault", namespace);
            String reason = refusal.text().in(locale);
            if (newer) {
                newer(xml, namespace, reason, locale);
            } else {
                older(xml, reason);
            }
            Marshaller marshaller = details.context().createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(
                    new JAXBElement<>(NAME, FaultDto.class, ProblemMapper.toFault(refusal, locale, reference)), xml);
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException | JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void older(XMLStreamWriter xml, String reason) throws XMLStreamException {
        element(xml, "faultcode", "soap:Server");
        element(xml, "faultstring", reason);
        xml.writeStartElement("detail");
    }

    private static void newer(XMLStreamWriter xml, String namespace, String reason, Locale locale)
            throws XMLStreamException {
        xml.writeStartElement("soap", "Code", namespace);
        xml.writeStartElement("soap", "Value", namespace);
        xml.writeCharacters("soap:Receiver");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("soap", "Reason", namespace);
        xml.writeStartElement("soap", "Text", namespace);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", locale.toLanguageTag());
        xml.writeCharacters(reason);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("soap", "Detail", namespace);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
