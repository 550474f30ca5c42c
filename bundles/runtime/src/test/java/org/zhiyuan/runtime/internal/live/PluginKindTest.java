package org.zhiyuan.runtime.internal.live;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PluginKindTest {

    @Test
    public void r13_citiesAndAreasAdministeredLikeOneHaveAnOrganisation() {
        for (String area : new String[] {"130100", "131100", "130181", "130682", "133100"}) {
            assertTrue(area, PluginKind.CITY.fits(area));
        }
    }

    @Test
    public void r13_neitherProvinceNorCountyIsACity() {
        for (String other : new String[] {"130000", "130102", "130629", "1301", "030100", "city", "", null}) {
            assertFalse(other, PluginKind.CITY.fits(other));
        }
    }
}
