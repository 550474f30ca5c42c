package org.zhiyuan.soap.internal;

import java.io.StringWriter;
import javax.wsdl.Definition;
import javax.wsdl.WSDLException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.wsdl.WSDLManager;
import org.apache.cxf.wsdl11.ServiceWSDLBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One endpoint's description: built on the first request and kept, with a port for SOAP 1.1 beside the one for 1.2, both at the same
 * address.
 */
final class Wsdl {
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP11 = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String SOAP12 = "http://schemas.xmlsoap.org/wsdl/soap12/";
    private static final String ADDRESS = "urn:zhiyuan:address";
    private final Bus bus;
    private final Endpoint endpoint;
    private final InputNames names;
    private String text;

    Wsdl(Bus bus, Endpoint endpoint, InputNames names) {
        this.bus = bus;
        this.endpoint = endpoint;
        this.names = names;
    }

    /** The description for clients that reach the endpoint at this URL. */
    synchronized String at(String url) {
        if (text == null) {
            text = write(build());
        }
        return text.replace(
                ADDRESS, url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }

    private Document build() {
        try {
            ServiceWSDLBuilder builder =
                    new ServiceWSDLBuilder(bus, endpoint.getService().getServiceInfos());
            builder.setUseSchemaImports(false);
            WSDLManager manager = bus.getExtension(WSDLManager.class);
            Definition definition = builder.build();
            definition.setExtensionRegistry(manager.getExtensionRegistry());
            Document document = manager.getWSDLFactory().newWSDLWriter().getDocument(definition);
            names.apply(document);
            olderBinding(document);
            return document;
        } catch (WSDLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 1.2 binding and port once more, in the terms of 1.1, and before it: generators that know only 1.1 take the first. */
    private static void olderBinding(Document document) {
        Element binding = first(document.getDocumentElement(), WSDL, "binding");
        Element older = (Element) binding.cloneNode(true);
        older.setAttribute("name", binding.getAttribute("name") + "11");
        binding.getParentNode().insertBefore(older, binding);
        translate(older);
        Element port = first(document.getDocumentElement(), WSDL, "port");
        Element olderPort = (Element) port.cloneNode(true);
        olderPort.setAttribute("name", "Soap11");
        olderPort.setAttribute("binding", port.getAttribute("binding") + "11");
        port.getParentNode().insertBefore(olderPort, port);
        address(olderPort, SOAP11, "soap11:address");
        address(port, SOAP12, "soap12:address");
    }

    private static void address(Element port, String version, String name) {
        Element address = port.getOwnerDocument().createElementNS(version, name);
        address.setAttribute("location", ADDRESS);
        port.appendChild(address);
    }

    private static void translate(Element parent) {
        NodeList newer = parent.getElementsByTagNameNS(SOAP12, "*");
        while (newer.getLength() > 0) {
            Element element = (Element) newer.item(0);
            element.getOwnerDocument().renameNode(element, SOAP11, "soap11:" + element.getLocalName());
            element.removeAttribute("soapActionRequired");
            newer = parent.getElementsByTagNameNS(SOAP12, "*");
        }
    }

    private static Element first(Element parent, String namespace, String name) {
        return (Element) parent.getElementsByTagNameNS(namespace, name).item(0);
    }

    private static String write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
