package org.zhiyuan.store.jpa.internal.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.zhiyuan.core.PlatformException;

public class DocumentNameTest {

    @Test
    public void namesThatEverySystemCanKeepPass() {
        assertEquals("营业执照（副本）.pdf", DocumentName.require(" 营业执照（副本）.pdf ", 200));
        assertEquals("买买提·证书 v1.2.jpg", DocumentName.require("买买提•证书 v1.2.jpg", 200));
    }

    @Test
    public void pathsQuotesAndWhatDeceivesAreRefused() {
        for (String wrong : new String[] {
            null,
            "",
            "..",
            "a..b",
            ".profile",
            "a.",
            "a/b",
            "a\\b",
            "a\";filename=b.html",
            "a\u202efdp.exe",
            "a\nb",
            "a|b",
            "x".repeat(201)
        }) {
            assertThrows(wrong, PlatformException.class, () -> DocumentName.require(wrong, 200));
        }
    }
}
