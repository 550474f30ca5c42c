package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class WidthTest {
    @Test
    public void aChineseCharacterTakesTwoColumnsAlsoOutsideTheBasicPlane() {
        assertEquals(0, Width.of(""));
        assertEquals(5, Width.of("salon"));
        assertEquals(8, Width.of("志愿服务"));
        assertEquals(2, Width.of("𠮷"));
        assertEquals(4, Width.of("，（"));
        assertEquals(7, Width.of("第1站ab"));
        assertEquals("a mark that combines takes no room", 1, Width.of("e\u0301"));
    }

    @Test
    public void paddingFillsUpToTheWidthAndNeverCuts() {
        assertEquals("在库  ", Width.pad("在库", 6));
        assertEquals("在库", Width.pad("在库", 3));
    }

    @Test
    public void chineseIsWrappedAnywhereButBeforeClosingPunctuation() {
        assertEquals(List.of("石家庄市", "长安区"), Width.wrap("石家庄市长安区", 8));
        assertEquals(List.of("材料齐", "全，符合"), Width.wrap("材料齐全，符合", 8));
        assertEquals(List.of("材料齐全，", "符合"), Width.wrap("材料齐全，符合", 11));
    }

    @Test
    public void wordsIdsAndNumbersStayWhole() {
        assertEquals(List.of("at least", "8 years"), Width.wrap("at least 8 years", 9));
        assertEquals(List.of("01a21d779793794181072b0170af8146"), Width.wrap("01a21d779793794181072b0170af8146", 10));
        assertEquals(16, Width.ofLongestPart("filed 2026-0001-DPASVV on"));
        assertEquals(List.of(""), Width.wrap("", 5));
    }
}
