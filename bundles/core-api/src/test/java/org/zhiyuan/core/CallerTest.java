package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.caller.CallerKey;

public class CallerTest {

    private static final CallerKey KEY = new CallerKey();
    private static final AccountId MINE = new AccountId("0".repeat(31) + "a");
    private static final AccountId OTHER = new AccountId("0".repeat(31) + "b");
    private static final Region HERE = Region.of("130102");
    private static final Region ELSEWHERE = Region.of("130203");
    private static final Set<Role> PARTIES = EnumSet.of(Role.STATION, Role.EXPERT, Role.ENTERPRISE);

    private static Caller caller(Role role) {
        return Caller.of(KEY, MINE, "somebody", role, Region.of("130100"), Locale.CHINESE);
    }

    @Test
    public void r2_agenciesSeeTheirRegionAndPartiesTheirOwn() {
        for (Role role : Role.values()) {
            boolean party = PARTIES.contains(role);
            boolean agency = !party && role != Role.PUBLIC;
            assertEquals(role.name(), agency, caller(role).sees(HERE, OTHER));
            assertEquals(role.name(), party, caller(role).sees(ELSEWHERE, MINE));
            assertFalse(role.name(), caller(role).sees(ELSEWHERE, OTHER));
        }
    }

    @Test
    public void r2_listsFilterByTheSameSight() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PUBLIC))) {
            VisibilityScope sight = VisibilityScope.of(caller(role));
            for (Region region : new Region[] {HERE, ELSEWHERE}) {
                for (AccountId owner : new AccountId[] {MINE, OTHER}) {
                    assertEquals(role.name(), caller(role).sees(region, owner), sight.covers(region, owner));
                }
            }
        }
        assertThrows(PlatformException.class, () -> VisibilityScope.of(Caller.anonymous(Locale.CHINESE)));
    }

    @Test
    public void withoutTheKeyNobodyMakesACaller() {
        assertThrows(
                NullPointerException.class,
                () -> Caller.of(null, MINE, "somebody", Role.ADMINISTRATOR, Region.HEBEI, Locale.CHINESE));
        assertEquals(0, Caller.class.getConstructors().length);
    }

    @Test
    public void callersAreEqualByAllThatTheySay() {
        Caller city = caller(Role.CITY);
        assertEquals(city, caller(Role.CITY));
        assertEquals(city.hashCode(), caller(Role.CITY).hashCode());
        assertNotEquals(city, caller(Role.PROVINCE));
        assertNotEquals(city, city.in(Locale.ENGLISH));
        assertNotEquals(city, Caller.of(KEY, OTHER, "somebody", Role.CITY, city.region(), Locale.CHINESE));
        assertNotEquals(city, Caller.of(KEY, MINE, "another", Role.CITY, city.region(), Locale.CHINESE));
        assertNotEquals(city, Caller.of(KEY, MINE, "somebody", Role.CITY, HERE, Locale.CHINESE));
        assertEquals(
                "Caller[account=" + MINE + ", name=somebody, role=CITY, region=130100, locale=zh]", city.toString());
    }

    @Test
    public void r94_whatIsNotAllowedIsDenied() {
        Operation operation = new Operation() {
            @Override
            public String name() {
                return "DO";
            }

            @Override
            public Set<Role> roles() {
                return Set.of(Role.PROVINCE);
            }
        };
        caller(Role.PROVINCE).require(operation);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PROVINCE))) {
            PlatformException denied =
                    assertThrows(PlatformException.class, () -> caller(role).require(operation));
            assertEquals(ErrorCode.DENIED, denied.code());
        }
    }

    @Test
    public void seenVersionMustBeThePresentOne() {
        ExpectedVersion.ANY.check(7);
        ExpectedVersion.version(7).check(7);
        assertEquals(
                ErrorCode.STALE,
                assertThrows(
                                PlatformException.class,
                                () -> ExpectedVersion.version(6).check(7))
                        .code());
        assertTrue(caller(Role.CITY).in(Locale.ENGLISH).locale().equals(Locale.ENGLISH));
    }
}
