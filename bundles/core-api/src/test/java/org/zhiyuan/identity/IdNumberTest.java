package org.zhiyuan.identity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;

public class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> VALID = List.of(
            "11010519491231002X",
            "440524188001010014",
            "13010219611122001X",
            "130203196011230036",
            "130203196011220022");

    @Test
    public void r31_standardExamplesPass() {
        VALID.forEach(number -> assertEquals(number, IdNumber.of(number).reveal()));
    }

    @Test
    public void r31_everySingleDigitChangeIsRefused() {
        for (String number : VALID) {
            for (int i = 0; i < 17; i++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != number.charAt(i)) {
                        assertFalse(accepted(number.substring(0, i) + other + number.substring(i + 1)));
                    }
                }
            }
            for (char other : "0123456789X".toCharArray()) {
                assertEquals(other == number.charAt(17), accepted(number.substring(0, 17) + other));
            }
        }
    }

    @Test
    public void r31_birthDateMustExist() {
        // Both carry a right check digit; 1999 was no leap year, 2000 was.
        assertFalse(accepted("130102199902290018"));
        assertTrue(accepted("130102200002290018"));
    }

    @Test
    public void r31_refusalNamesTheFieldAndNeverTheValue() {
        try {
            IdNumber.of("principalId", "130102196111220019");
        } catch (PlatformException e) {
            assertEquals("principalId", e.problems().get(0).field());
            assertFalse(e.getMessage().contains("1301"));
            assertFalse(e.text().zh().contains("1301"));
            return;
        }
        throw new AssertionError("accepted");
    }

    @Test
    public void r53_ageIsCountedInCompletedYears() {
        assertEquals(65, IdNumber.of("13010219611122001X").ageOn(TODAY));
        assertEquals(65, IdNumber.of("130203196011230036").ageOn(TODAY));
        assertEquals(66, IdNumber.of("130203196011220022").ageOn(TODAY));
        assertEquals(64, IdNumber.of("13010219611122001X").ageOn(TODAY.minusDays(1)));
    }

    @Test
    public void r53_bornOnLeapDayTurnsOlderOnFirstOfMarch() {
        IdNumber leap = IdNumber.of("130102196802290025");
        assertEquals(57, leap.ageOn(LocalDate.of(2026, 2, 28)));
        assertEquals(58, leap.ageOn(LocalDate.of(2026, 3, 1)));
        assertEquals(60, leap.ageOn(LocalDate.of(2028, 2, 29)));
    }

    @Test
    public void r102_theDaySomebodyTurnsOlderIsTheFirstOfThatAge() {
        assertEquals(
                LocalDate.of(2026, 11, 22), IdNumber.of("13010219611122001X").turns(65));
        IdNumber leap = IdNumber.of("130102196802290025");
        assertEquals(LocalDate.of(2026, 3, 1), leap.turns(58));
        assertEquals(LocalDate.of(2028, 2, 29), leap.turns(60));
        assertEquals(leap.birthDate(), leap.turns(0));
    }

    @Test
    public void r87_onlyTheMaskedFormIsPrinted() {
        IdNumber number = IdNumber.of("13010219611122001x");
        assertEquals("1301**********001X", number.toString());
        assertEquals("1301**********001X", number.masked());
        assertEquals("13010219611122001X", number.reveal());
    }

    @Test
    public void equalNumbersAreEqualWhateverTheCase() {
        assertEquals(IdNumber.of("13010219611122001x"), IdNumber.of(" 13010219611122001X"));
        assertNotEquals(IdNumber.of("13010219611122001X"), IdNumber.of("130203196011230036"));
    }

    @Test
    public void r9_everyDocumentIsToldByItsOwnNumber() {
        assertEquals(IdType.RESIDENT_ID_CARD, IdNumber.of("13010219611122001X").type());
        for (String permit : List.of("810000198502280012", "820000198502280014", "830000198502280016")) {
            assertEquals(IdType.RESIDENCE_PERMIT, IdNumber.of(permit).type());
            assertEquals(LocalDate.of(1985, 2, 28), IdNumber.of(permit).birthDate());
        }
        assertEquals(
                IdType.PERMANENT_RESIDENCE_CARD,
                IdNumber.of("913156198502280016").type());
    }

    @Test
    public void r9_anOlderPermanentResidenceCardHasFifteenCharacters() {
        IdNumber card = IdNumber.of("usa130185022800");
        assertEquals(IdType.PERMANENT_RESIDENCE_CARD, card.type());
        assertEquals(LocalDate.of(1985, 2, 28), card.birthDate());
        assertEquals("USA1*******2800", card.masked());
        assertEquals(LocalDate.of(2000, 1, 1), IdNumber.of("DEU130100010106").birthDate());
        assertFalse(accepted("USA130185022801"));
    }

    @Test
    public void r31_theProvinceDecidesNotTodaysListOfCounties() {
        assertTrue("an abolished county", accepted("132421197001010013"));
        assertFalse("999999", accepted("99999919850228001X"));
        assertFalse("84", accepted("840000198502280018"));
        assertFalse("a card of no province", accepted("999156198502280016"));
    }

    @Test
    public void r31_pastedMarksAndFullWidthDigitsAreRead() {
        assertEquals(
                "13010219611122001X",
                IdNumber.of("\u202d130102 1961\u00a01122 001x\u202c").reveal());
        assertEquals("13010219611122001X", IdNumber.of("１３０１０２１９６１１１２２００１Ｘ").reveal());
    }

    private static boolean accepted(String number) {
        try {
            IdNumber.of(number);
            return true;
        } catch (PlatformException e) {
            assertEquals(ErrorCode.INVALID, e.code());
            return false;
        }
    }
}
