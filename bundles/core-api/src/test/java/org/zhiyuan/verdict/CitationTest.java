package org.zhiyuan.verdict;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.zhiyuan.core.Text;

/** R3: a source is cited in the reader's language. */
public class CitationTest {

    private static Text cited(String source) {
        return new Clause("R", source, Text.of("某", "some")).cited();
    }

    @Test
    public void r3_aSourceIsCitedInBothLanguages() {
        assertEquals(Text.of("手册六(二)推荐条件1", "Handbook VI(2), condition 1"), cited("手册六(二)推荐条件1"));
        assertEquals(
                "Handbook Experts (1), technical expert (1)A",
                cited("手册专家(一)技术专家(1)A").en());
        assertEquals(
                "Handbook Experts (1), legal expert (2), researchers",
                cited("手册专家(一)法律专家(2)研究人员").en());
        assertEquals("Handbook VI(1)", cited("手册六(一)").en());
        assertEquals(
                "what is no word of citing stays",
                "冀工信〔2026〕99号",
                cited("冀工信〔2026〕99号").en());
    }
}
