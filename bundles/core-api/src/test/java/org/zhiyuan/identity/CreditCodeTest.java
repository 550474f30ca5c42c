package org.zhiyuan.identity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;

public class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final List<String> VALID = List.of(
            "914403001922038216",
            "9144030071526726XG",
            "91330100799655058B",
            "91130102MA0TEXT04W",
            "52130102MA0TEXT04X",
            "12130102MA0TEXT042",
            "91130203MA07ABC12R",
            "91130632MA07ABC12E",
            "91130100MA00003490",
            "91130100MA0000226Y");

    @Test
    public void r17_realAndSyntheticCodesPass() {
        VALID.forEach(code -> assertEquals(code, CreditCode.of(code).value()));
    }

    @Test
    public void r17_sumDivisibleBy31GivesZeroAndRemainderOneGivesY() {
        assertTrue(accepted("91130100MA00003490"));
        assertTrue(accepted("91130100MA0000226Y"));
    }

    @Test
    public void r17_theDivisionCodeIsOfDigitsOnly() {
        // Both check characters are right.
        assertFalse(accepted("91A30102MA0TEXT049"));
        assertFalse(accepted("911301A2MA0TEXT04P"));
    }

    @Test
    public void r17_everySingleCharacterChangeIsRefused() {
        for (String code : VALID) {
            for (int i = 0; i < code.length(); i++) {
                for (int k = 0; k < ALPHABET.length(); k++) {
                    char other = ALPHABET.charAt(k);
                    if (other != code.charAt(i)) {
                        String changed = code.substring(0, i) + other + code.substring(i + 1);
                        assertFalse(changed, accepted(changed));
                    }
                }
            }
        }
    }

    @Test
    public void r17_everySwapOfNeighboursIsRefused() {
        for (String code : VALID) {
            for (int i = 0; i + 1 < code.length(); i++) {
                if (code.charAt(i) != code.charAt(i + 1)) {
                    String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                    assertFalse(swapped, accepted(swapped));
                }
            }
        }
    }

    @Test
    public void r17_innerCheckCharacterIsCheckedOnItsOwn() {
        // Character 17 is wrong by GB 11714, character 18 right by GB 32100 for it.
        PlatformException refused = refusal("91130102MA0TEXT050");
        assertEquals(ErrorCode.INVALID, refused.code());
        assertTrue(refused.text().en(), refused.text().en().contains("9 to 17"));
    }

    @Test
    public void r17_lettersOutsideTheAlphabetAreRefused() {
        for (char letter : "IOSVZ".toCharArray()) {
            assertFalse(accepted("91130102MA0TEXT0" + letter + "W"));
        }
    }

    @Test
    public void r17_lengthOtherThan18IsRefused() {
        assertFalse(accepted(null));
        assertFalse(accepted(""));
        assertFalse(accepted("91130102MA0TEXT04"));
        assertFalse(accepted("91130102MA0TEXT04W0"));
    }

    @Test
    public void r17_lowerCaseAndSpacesAroundAreTakenAsMeant() {
        assertEquals("91130102MA0TEXT04W", CreditCode.of(" 91130102ma0text04w ").value());
    }

    @Test
    public void r17_checkDigitsAloneMakeNoCode() {
        assertFalse("eighteen zeros", accepted("000000000000000000"));
        assertFalse("department 0", accepted("01130102MA0TEXT046"));
        assertFalse("department B", accepted("B1130102MA0TEXT04T"));
        assertFalse("division 999999", accepted("91999999MA0TEXT04L"));
        assertTrue("a national body", accepted("91100000MA0TEXT04E"));
        assertTrue("another province", accepted("92141127MA0KD1Y64A"));
        assertTrue("another province", accepted("12440600MB2C07549J"));
    }

    @Test
    public void r17_aPersonsNumberIsNoCodeThoughItFits() {
        assertTrue(refusal("130102198203210029").text().en().contains("a person's ID number"));
    }

    private static boolean accepted(String code) {
        try {
            CreditCode.of(code);
            return true;
        } catch (PlatformException e) {
            assertEquals(ErrorCode.INVALID, e.code());
            assertEquals("creditCode", e.problems().get(0).field());
            return false;
        }
    }

    private static PlatformException refusal(String code) {
        try {
            CreditCode.of(code);
        } catch (PlatformException e) {
            return e;
        }
        throw new AssertionError(code + " was accepted");
    }
}
