package org.zhiyuan.rest.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.message.Message;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;

/** Gives resource methods the version in {@code If-Match}; a PUT must have one (428). */
@Provider
public final class SeenContext implements ContextProvider<Seen> {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final int PRECONDITION_REQUIRED = 428;

    @Override
    public Seen createContext(Message message) {
        String header = new HttpHeadersImpl(message).getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            if (HttpMethod.PUT.equals(message.get(Message.HTTP_REQUEST_METHOD))) {
                throw new ClientErrorException(PRECONDITION_REQUIRED);
            }
            return Seen.ANY;
        }
        return parse(header);
    }

    static Seen parse(String header) {
        if (header.strip().equals("*")) {
            return Seen.ANY;
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw PlatformException.invalid("If-Match", Text.of("须为先前读到的 ETag，如 \"3\"", "must be the ETag that was read, such as \"3\""));
        }
        return Seen.version(Long.parseLong(tag.group(1)));
    }
}
