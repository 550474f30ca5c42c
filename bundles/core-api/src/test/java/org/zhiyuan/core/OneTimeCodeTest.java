package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Codes that are shown once and known by digest only. */
public class OneTimeCodeTest {

    @Test
    public void aCodeHasTwentyLettersThatCanBeReadOut() {
        Random random = new Random(7);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = OneTimeCode.next(random);
            assertTrue(code, code.matches("[0-9A-HJKMNP-TV-Z]{20}"));
            codes.add(code);
        }
        assertEquals(1000, codes.size());
    }

    @Test
    public void theDigestIsThatOfTheCodeHoweverItIsTyped() {
        assertTrue(OneTimeCode.digest("AB12").matches("[0-9a-f]{64}"));
        assertEquals(OneTimeCode.digest("AB12"), OneTimeCode.digest(" ab12\n"));
        assertNotEquals(OneTimeCode.digest("AB12"), OneTimeCode.digest("AB13"));
    }

    @Test
    public void togetherWithAnotherSecretBothCount() {
        String digest = OneTimeCode.digest("AB12", "130102198502280019");
        assertEquals(digest, OneTimeCode.digest("ab12 ", "130102198502280019"));
        assertNotEquals(digest, OneTimeCode.digest("AB12", "13010219611122001X"));
        assertNotEquals(digest, OneTimeCode.digest("AB13", "130102198502280019"));
        assertNotEquals(digest, OneTimeCode.digest("AB12"));
    }
}
