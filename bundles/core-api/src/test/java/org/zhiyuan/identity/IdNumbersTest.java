package org.zhiyuan.identity;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class IdNumbersTest {

    @Test
    public void r87_anIdNumberInATextIsRecognised() {
        for (String text : new String[] {
            "130102198502280019", "身份证130102198502280019。", "见 13010219611122001x 一案", "1、810000198502280012"
        }) {
            assertTrue(text, IdNumbers.isIn(text));
        }
    }

    @Test
    public void r87_otherNumbersAreNone() {
        for (String text : new String[] {
            "",
            "130102198502280018",
            "914403001922038216",
            "编号1301021985022800191",
            "合同91130102MA0TEXT04W",
            "20260101130102198502280019"
        }) {
            assertFalse(text, IdNumbers.isIn(text));
        }
    }
}
