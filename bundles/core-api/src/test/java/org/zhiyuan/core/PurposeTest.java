package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import org.junit.Test;

public class PurposeTest {

    @Test
    public void r87_aPurposeIsStatedInWords() {
        for (String stated : new String[] {" 年度抽查核对 ", "核对申请材料", "audit 2026", "check of the ID number"}) {
            assertEquals(stated.strip(), Purpose.require(stated));
        }
        for (String nothing : Arrays.asList(
                null, "", "   ", "1111", "查阅", "....", "aaaa", "测试测试", "a1b2", "-".repeat(30), "查".repeat(201))) {
            assertThrows(nothing, PlatformException.class, () -> Purpose.require(nothing));
        }
    }
}
