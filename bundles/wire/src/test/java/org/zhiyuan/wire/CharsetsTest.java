package org.zhiyuan.wire;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class CharsetsTest {

    @Test
    public void whatNamesNoneOrOneThatExistsIsKnown() {
        for (String type : new String[] {
            null,
            "",
            "application/json",
            "text/xml; charset=utf-8",
            "text/xml;Charset=\"UTF-8\"; x=y",
            "text/plain; charset='gbk'",
            "text/xml; charset="
        }) {
            assertTrue(type, Charsets.known(type));
        }
    }

    @Test
    public void whatCanNotBeReadIsNot() {
        for (String type : new String[] {
            "application/json; charset=foo",
            "application/json; charset=\"foo\"",
            "text/xml; CHARSET=foo",
            "text/xml; charset=\"",
            "text/xml; charset=%%",
            "text/xml; charset=\u00e4",
            "text/xml; charset=utf-8; charset=foo"
        }) {
            assertFalse(type, Charsets.known(type));
        }
    }
}
