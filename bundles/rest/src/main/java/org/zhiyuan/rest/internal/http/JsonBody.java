package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes JSON in one piece, so that answers carry their length; an empty body is null. */
@Provider
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(JsonBody.class);
    private static final List<Class<?>> RAW = List.of(
            CharSequence.class, byte[].class, InputStream.class, Reader.class, File.class, StreamingOutput.class);

    private final ObjectMapper json;

    public JsonBody(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isJson(mediaType) && isObject(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonParser parser = json.createParser(body);
        return parser.nextToken() == null
                ? null
                : json.readerFor(json.constructType(generic)).readValue(parser);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isJson(mediaType) && isObject(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        byte[] body = json.writeValueAsBytes(value);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        // a character set or version that Accept asked for would be claimed here, and untrue
        headers.putSingle(HttpHeaders.CONTENT_TYPE, new MediaType(mediaType.getType(), mediaType.getSubtype()));
        try {
            out.write(body);
        } catch (IOException e) {
            LOG.debug("The client went away before its answer", e);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getSubtype() != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static boolean isObject(Class<?> type) {
        return RAW.stream().noneMatch(raw -> raw.isAssignableFrom(type));
    }
}
