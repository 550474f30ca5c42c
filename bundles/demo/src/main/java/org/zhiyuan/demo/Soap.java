package org.zhiyuan.demo;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The platform's SOAP face, document/literal wrapped, signed in by WS-Security UsernameToken. */
final class Soap {

    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String PASSWORD_TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    private final HttpClient http;
    private final String base;
    private final Words words;

    Soap(HttpClient http, String base, Words words) {
        this.http = http;
        this.base = base;
        this.words = words;
    }

    /** What was answered: the HTTP status and the envelope. */
    record Envelope(int status, Document document) {

        /** The text of the first element of that local name, empty where there is none. */
        String text(String name) {
            NodeList found = document.getElementsByTagNameNS("*", name);
            return found.getLength() == 0 ? "" : found.item(0).getTextContent();
        }

        int count(String name) {
            return document.getElementsByTagNameNS("*", name).getLength();
        }
    }

    /** Calls an operation of {@code /soap/<service>}; parameters are texts, or maps of texts where the schema has a type. */
    Envelope call(PlayAccount who, String service, String operation, Map<String, ?> parameters) {
        StringBuilder body = new StringBuilder();
        parameters.forEach((name, value) -> element(body, "", name, value));
        String message = "<s:Envelope xmlns:s=\"" + ENVELOPE + "\" xmlns:t=\"urn:zhiyuan:types:1\">" + header(who)
                + "<s:Body><o:"
                + operation
                + " xmlns:o=\"urn:zhiyuan:" + service + ":1\">" + body + "</o:" + operation + "></s:Body></s:Envelope>";
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/soap/" + service))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .header("Accept-Language", words.tag())
                .POST(BodyPublishers.ofString(message, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Envelope(response.statusCode(), parse(response.body()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new Unexpected("SOAP " + operation + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected(words.in("被中断", "interrupted"));
        }
    }

    private static String header(PlayAccount who) {
        return who == null
                ? ""
                : "<s:Header><w:Security xmlns:w=\"" + SECURITY
                        + "\" s:mustUnderstand=\"1\"><w:UsernameToken><w:Username>"
                        + escaped(who.name()) + "</w:Username><w:Password Type=\"" + PASSWORD_TEXT + "\">"
                        + escaped(who.password())
                        + "</w:Password></w:UsernameToken></w:Security></s:Header>";
    }

    private static void element(StringBuilder into, String prefix, String name, Object value) {
        into.append('<').append(prefix).append(name).append('>');
        if (value instanceof Map<?, ?> members) {
            members.forEach((member, inner) -> element(into, "t:", String.valueOf(member), inner));
        } else {
            into.append(escaped(String.valueOf(value)));
        }
        into.append("</").append(prefix).append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
