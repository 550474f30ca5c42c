package org.zhiyuan.soap.internal;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import javax.xml.bind.JAXBElement;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Gives the same answer to the same request key (requestKey, the SOAP form of Idempotency-Key), kept as the XML that was answered. */
final class Answers {
    private static final int CREATED = 201;
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final QName ANSWER = new QName(Endpoints.TYPES, "answer");
    private final Idempotency idempotency;
    private final Binding types;
    private final XMLInputFactory readers = XMLInputFactory.newInstance();

    Answers(Idempotency idempotency, Class<?>... types) {
        this.idempotency = idempotency;
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        this.types = new Binding(types);
    }

    /** What is written and read: the inputs for their digest, the answers to be kept. */
    List<Class<?>> types() {
        return types.types();
    }

    /** Without a key simply does the work. */
    <I, O> O once(Caller caller, String key, String operation, I input, Class<O> type, Supplier<O> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw PlatformException.invalid("requestKey", Text.of("须为1至100个可见ASCII字符", "must be 1 to 100 visible ASCII characters"));
        }
        String digest = sha256("soap " + operation + "\n" + write(input));
        return read(idempotency.once(caller, key, digest, () -> new Idempotency.Answer(CREATED, null, write(work.get()))).body(), type);
    }

    @SuppressWarnings("unchecked")
    <T> String write(T value) {
        try {
            StringWriter xml = new StringWriter();
            types.context().createMarshaller().marshal(new JAXBElement<>(ANSWER, (Class<T>) value.getClass(), value), xml);
            return xml.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T read(String xml, Class<T> type) {
        try {
            return types.context().createUnmarshaller().unmarshal(readers.createXMLStreamReader(new StringReader(xml)), type).getValue();
        } catch (JAXBException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
