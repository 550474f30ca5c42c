package org.zhiyuan.identity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.zhiyuan.core.PlatformException;

public class PhoneNumberTest {

    @Test
    public void r41_mobileAndFixedLineNumbersPass() {
        assertEquals("13800000001", PhoneNumber.of(" 13800000001").reveal());
        assertEquals("0311-12345678", PhoneNumber.of("0311-12345678").reveal());
        assertEquals("010-1234567", PhoneNumber.of("010-1234567").reveal());
    }

    @Test
    public void r41_otherFormsAreRefused() {
        for (String wrong : new String[] {null, "", "12800000001", "1380000000", "138000000011", "311-12345678", "0311 12345678",
                "1380000000a"}) {
            assertThrows(wrong, PlatformException.class, () -> PhoneNumber.of(wrong));
        }
    }

    @Test
    public void r87_printedMasked() {
        assertEquals("138****0001", PhoneNumber.of("13800000001").toString());
        assertFalse(PhoneNumber.of("0311-12345678").toString().contains("1234"));
    }
}
