package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import java.util.Locale;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

public class CallerIssuerTest {

    private final CallerIssuer issuer = new CallerIssuer();

    @Test
    public void thePlatformActsUnderAnAccountOfItsOwn() {
        assertEquals(Callers.platform(), issuer.platform());
        assertSame(issuer.platform(), issuer.platform());
    }

    @Test
    public void whoSitsAtTheConsoleActsAsThePlatformUnderTheirName() {
        Caller karaf = issuer.console("karaf", Locale.ENGLISH);
        assertEquals(issuer.platform().account(), karaf.account());
        assertEquals("karaf", karaf.getName());
        assertEquals(Role.ADMINISTRATOR, karaf.role());
        assertEquals(Locale.ENGLISH, karaf.locale());
    }

    @Test
    public void r94_onlyAdministratorsActForTheProvince() {
        Caller province = issuer.asProvince(Callers.administrator());
        assertEquals(Role.PROVINCE, province.role());
        assertEquals(Region.HOME, province.region());
        assertEquals(Callers.administrator().account(), province.account());
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                PlatformException refused =
                        assertThrows(role.name(), PlatformException.class, () -> issuer.asProvince(Callers.of(role)));
                assertEquals(ErrorCode.DENIED, refused.code());
            }
        }
    }
}
