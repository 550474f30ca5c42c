package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Locale;
import org.junit.Test;
import org.zhiyuan.handover.HandoverOperation;
import org.zhiyuan.handover.HandoverStage;

public class WorkflowTest {

    private static final Caller CITY = new Caller(new AccountId("a".repeat(32)), "city", Role.CITY, Region.of("130100"), Locale.CHINESE);

    @Test
    public void whatTheTableAllowsPasses() {
        HandoverStage.WORKFLOW.require(CITY, HandoverOperation.HANDOVER_SEND, HandoverStage.RETURNED, HandoverStage.SENT);
    }

    @Test
    public void aRefusalNamesTheStageAsPeopleDo() {
        PlatformException refusal = assertThrows(PlatformException.class, () -> HandoverStage.WORKFLOW.require(CITY,
                HandoverOperation.HANDOVER_SEND, HandoverStage.RECEIPTED, HandoverStage.SENT));
        assertEquals(ErrorCode.CONFLICT, refusal.code());
        assertEquals(Text.of("移送当前处于“已接收”阶段，不能执行此操作（HANDOVER_SEND）",
                "the hand-over is at the stage \"receipted\": HANDOVER_SEND is not possible now"), refusal.text());
    }

    @Test
    public void whoMayNotIsToldSoBeforeAnythingOfTheStage() {
        Caller station = new Caller(CITY.account(), "station", Role.STATION, CITY.region(), Locale.CHINESE);
        PlatformException refusal = assertThrows(PlatformException.class, () -> HandoverStage.WORKFLOW.require(station,
                HandoverOperation.HANDOVER_SEND, HandoverStage.RECEIPTED, HandoverStage.SENT));
        assertEquals(ErrorCode.DENIED, refusal.code());
    }
}
