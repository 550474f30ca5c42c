package org.zhiyuan.wire.station;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;

public class DivisionMapperTest {

    @Test
    public void r2_theProvincesListHasItsAreasFirstAndEachDivisionOnce() {
        List<DivisionDto> all = DivisionMapper.within(null, Locale.CHINESE).items;
        assertEquals(14 + 190 - 2, all.size());
        assertEquals("石家庄市", all.get(0).name);
        assertEquals(
                all.size(), all.stream().map(each -> each.region).distinct().count());
    }

    @Test
    public void r2_anAreasListHasItsCounties() {
        List<DivisionDto> xiongan = DivisionMapper.within("133100", Locale.ENGLISH).items;
        assertEquals(
                List.of("130629", "130632", "130638"),
                xiongan.stream().map(each -> each.region).toList());
        assertEquals("Rongcheng County", xiongan.get(0).name);
        assertEquals("Xiong'an New Area", xiongan.get(0).areaName);
        assertEquals("COUNTY", xiongan.get(0).kind);
    }

    @Test
    public void r2_whatIsNoCodeIsRefused() {
        assertThrows(PlatformException.class, () -> DivisionMapper.within("13x", Locale.ENGLISH));
    }
}
