package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class RegionTest {

    private static final Region CITY = Region.of("130100");
    private static final Region COUNTY = Region.of("130102");

    @Test
    public void r2_provinceContainsCityContainsCounty() {
        assertTrue(Region.HEBEI.contains(CITY));
        assertTrue(Region.HEBEI.contains(COUNTY));
        assertTrue(CITY.contains(COUNTY));
        assertTrue(CITY.contains(CITY));
    }

    @Test
    public void r2_nothingContainsWhatLiesElsewhereOrAbove() {
        assertFalse(CITY.contains(Region.of("130203")));
        assertFalse(CITY.contains(Region.of("130200")));
        assertFalse(COUNTY.contains(CITY));
        assertFalse(COUNTY.contains(Region.of("130104")));
        assertFalse(Region.HEBEI.contains(Region.of("120102")));
    }

    @Test
    public void r2_levelsFollowFromTheCode() {
        assertTrue(Region.HEBEI.isProvince());
        assertFalse(Region.HEBEI.isCity());
        assertTrue(CITY.isCity());
        assertFalse(COUNTY.isCity());
        assertEquals(CITY, COUNTY.city());
        assertEquals(Region.HEBEI, COUNTY.province());
        assertEquals(Region.HEBEI, Region.HEBEI.city());
    }

    @Test
    public void r2_malformedCodesAreRefused() {
        for (String wrong : new String[] {null, "", "1301", "13010", "1301020", "030102", "13010a", "130001"}) {
            assertThrows(wrong, PlatformException.class, () -> Region.of(wrong));
        }
    }
}
