package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ContentTypeTest {

    @Test
    public void aMediaTypeIsReadWithItsParameters() {
        assertEquals(Optional.of(new ContentType("text/xml", Map.of())), ContentType.of(List.of(" Text/XML ")));
        assertEquals(
                Optional.of(new ContentType("application/soap+xml", Map.of("charset", "utf-8", "action", "urn:a;\"b"))),
                ContentType.of(List.of("application/soap+xml;Charset=utf-8 ; action=\"urn:a;\\\"b\"")));
    }

    @Test
    public void whatIsNotOneMediaTypeIsNone() {
        for (String odd : List.of(
                "",
                "text",
                "text/",
                "/xml",
                "text/xml, text/xml",
                "text/xml, multipart/related; boundary=x",
                "text/xml;",
                "text/xml; =x",
                "text/xml; charset",
                "text/xml; charset=",
                "text/xml; charset=\"utf-8",
                "text/xml; charset=a; CHARSET=b",
                "text/xml; a=\"multipart/related\"; boundary=x",
                "text/xml; a=\"multi\\part/related\"",
                "multipart/related; type=\"text/xml\"",
                "text/xml; a=MultiPart/Mixed",
                "text/xml charset=utf-8",
                "text/xml; a=b c",
                "text/xml; a=\"\u0000\"",
                "text/ xml",
                "text/xml\u00a0",
                "text/xml; a=" + "x".repeat(500))) {
            assertEquals(odd, Optional.empty(), ContentType.of(List.of(odd)));
        }
        assertTrue(ContentType.of(List.of()).isEmpty());
        assertTrue("two lines", ContentType.of(List.of("text/xml", "text/xml")).isEmpty());
    }
}
