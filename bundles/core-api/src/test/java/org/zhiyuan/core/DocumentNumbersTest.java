package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Papers carry their province's abbreviation and agency, R2, R34, R78. */
public class DocumentNumbersTest {

    @Test
    public void r2r34r78_papersCarryTheProvincesAbbreviation() {
        assertEquals("冀志站2026-0001", DocumentNumbers.number("站", 2026, 1, 4));
        assertEquals("晋志聘2026-10000", DocumentNumbers.number(Region.of("140000"), "聘", 2026, 10_000, 4));
        assertEquals("冀志证2026-000012", DocumentNumbers.number("证", 2026, 12, 6));
    }

    @Test
    public void r2_aProvinceWithoutATableHasPapersWithoutAnAbbreviation() {
        assertEquals("志档2026-0001", DocumentNumbers.number(Region.of("110000"), "档", 2026, 1, 4));
    }

    @Test
    public void r2_theAgencyIsThatOfTheProvince() {
        assertEquals("河北省中小企业志愿服务专门服务机构", DocumentNumbers.agency());
        assertEquals("山西省中小企业志愿服务专门服务机构", DocumentNumbers.agency(Region.of("140000")));
    }
}
