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
        for (String wrong : new String[] {
            null,
            "",
            "12800000001",
            "1380000000",
            "138000000011",
            "311-12345678",
            "400-800-12345",
            "0311-86661234-8012345",
            "1380000000a"
        }) {
            assertThrows(wrong, PlatformException.class, () -> PhoneNumber.of(wrong));
        }
    }

    @Test
    public void r41_whateverWayItIsWrittenItIsKeptInOneForm() {
        for (String written : new String[] {
            "+86 138-0000-0001", "0086 13800000001", "１３８０００００００１", "138\u00a00000 0001", "\u202d13800000001\u202c"
        }) {
            assertEquals(written, "13800000001", PhoneNumber.of(written).reveal());
        }
        for (String written : new String[] {
            "0311-86661234-801", "031186661234-801", "(0311) 86661234转801", "+86 311 86661234-801", "0311—86661234－801"
        }) {
            assertEquals(written, "0311-86661234-801", PhoneNumber.of(written).reveal());
        }
        assertEquals("0311-86661234", PhoneNumber.of("031186661234").reveal());
        assertEquals("0311-12345678", PhoneNumber.of("0311 12345678").reveal());
        assertEquals("010-86661234", PhoneNumber.of("01086661234").reveal());
        assertEquals("400-800-1234", PhoneNumber.of("4008001234").reveal());
        assertEquals("400-800-1234", PhoneNumber.of("400-800-1234").reveal());
    }

    @Test
    public void r87_printedMasked() {
        assertEquals("138****0001", PhoneNumber.of("13800000001").toString());
        assertFalse(PhoneNumber.of("0311-12345678").toString().contains("1234"));
    }
}
