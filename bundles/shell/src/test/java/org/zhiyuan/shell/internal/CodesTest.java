package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.StationStage;

public class CodesTest {
    @Test
    public void aCodeIsReadInAnyCaseOrAsTheTablesShowIt() {
        for (String typed :
                new String[] {"CITY_ASSESSMENT", "city_assessment", "city-assessment", "City assessment", "市级测评"}) {
            assertEquals(typed, StationStage.CITY_ASSESSMENT, Codes.read("stage", StationStage.class, typed));
        }
        assertNull(Codes.read("stage", StationStage.class, null));
    }

    @Test
    public void whatIsNoCodeIsToldAllThatWouldBeRight() {
        PlatformException refusal =
                assertThrows(PlatformException.class, () -> Codes.read("kind", MergeKind.class, "TEAM"));
        assertEquals(ErrorCode.INVALID, refusal.code());
        assertEquals(
                Text.of(
                        "kind：须为下列之一：ENTERPRISE 企业；EXPERT 专家；STATION 工作站",
                        "kind: must be one of: ENTERPRISE; EXPERT; STATION"),
                refusal.text());
    }

    @Test
    public void noCodeIsEmpty() {
        assertThrows(PlatformException.class, () -> Codes.read("stage", StationStage.class, ""));
    }
}
